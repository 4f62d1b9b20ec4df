import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { revealForecasts } from "@/learning/forecasts/reveal-forecasts";

export const POST = route(endpoints.revealForecasts, revealForecasts);
