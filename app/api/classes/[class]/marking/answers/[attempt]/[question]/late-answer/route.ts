import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { countLateAnswer } from "@/classroom/late-answers/count-late-answer";

export const POST = route(endpoints.countLateAnswer, countLateAnswer);
