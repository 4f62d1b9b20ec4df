import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { submitAttempt } from "@/learning/attempt/submit-attempt";

export const POST = route(endpoints.submitAttempt, submitAttempt);
