import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { readForecasts } from "@/learning/forecasts/read-forecasts";

export const GET = route(endpoints.readForecasts, readForecasts);
