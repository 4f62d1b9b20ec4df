import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { answerQuestion } from "@/learning/attempt/answer-question";

export const PUT = route(endpoints.answerQuestion, answerQuestion);
