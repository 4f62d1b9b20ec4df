import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { readAttempt } from "@/learning/attempt/read-attempt";

export const GET = route(endpoints.readAttempt, readAttempt, ({ attempt }) => ({ body: attempt }));
