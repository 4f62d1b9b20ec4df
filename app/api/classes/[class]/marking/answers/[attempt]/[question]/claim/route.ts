import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { claimAnswer } from "@/classroom/marking/claim-answer";

export const PUT = route(endpoints.claimAnswer, claimAnswer);
