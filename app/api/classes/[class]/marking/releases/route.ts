import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { releaseMarks } from "@/classroom/marking/release-marks";

export const POST = route(endpoints.releaseMarks, releaseMarks);
