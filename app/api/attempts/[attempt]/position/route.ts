import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { moveOn } from "@/learning/attempt/move-on";

export const POST = route(endpoints.moveOn, moveOn, ({ attempt }) => ({ body: attempt }));
