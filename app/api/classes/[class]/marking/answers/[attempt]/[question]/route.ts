import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { readBlindAnswer } from "@/classroom/marking/read-blind-answer";

export const GET = route(endpoints.readAnswerToMark, readBlindAnswer);
