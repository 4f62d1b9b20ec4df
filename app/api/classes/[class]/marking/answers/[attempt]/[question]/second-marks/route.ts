import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { markSecond } from "@/classroom/marking/mark-second";

export const POST = route(endpoints.markSecond, markSecond);
