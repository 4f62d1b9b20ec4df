import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { appealScore } from "@/learning/appeals/appeal-score";

export const POST = route(endpoints.appealScore, appealScore);
