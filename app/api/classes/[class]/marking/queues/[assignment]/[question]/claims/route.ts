import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { claimNextAnswer } from "@/classroom/marking/claim-next-answer";

export const POST = route(endpoints.claimNextAnswer, claimNextAnswer);
