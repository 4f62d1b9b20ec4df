import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { readProgress } from "@/learning/progress/read-progress";

export const GET = route(endpoints.readProgress, readProgress);
