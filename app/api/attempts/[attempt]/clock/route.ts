import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { readClock } from "@/learning/attempt/read-clock";

export const GET = route(endpoints.readClock, readClock);
