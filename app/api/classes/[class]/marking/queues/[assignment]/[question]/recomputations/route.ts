import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { recomputeMarks } from "@/classroom/marking/recompute-marks";

export const POST = route(endpoints.recomputeMarks, recomputeMarks);
