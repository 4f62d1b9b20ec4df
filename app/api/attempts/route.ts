import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { startAttempt } from "@/learning/attempt/start-attempt";

export const POST = route(endpoints.startAttempt, startAttempt, ({ attempt, isNew }) => ({
  body: attempt,
  status: isNew ? 201 : 200,
}));
