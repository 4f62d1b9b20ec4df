import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { openCode } from "@/classroom/classes/open-code";

export const POST = route(endpoints.openCode, openCode);
