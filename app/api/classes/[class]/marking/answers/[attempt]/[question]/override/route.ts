import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { overrideScore } from "@/classroom/marking/override-score";

export const POST = route(endpoints.overrideScore, overrideScore);
