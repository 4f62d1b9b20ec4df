import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { markAnswer } from "@/classroom/marking/mark-answer";

export const POST = route(endpoints.markAnswer, markAnswer);
