import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { checkAnswer } from "@/learning/attempt/check-answer";

export const POST = route(endpoints.checkAnswer, checkAnswer);
