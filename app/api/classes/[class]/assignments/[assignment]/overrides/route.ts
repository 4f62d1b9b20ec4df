import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { grantOverride } from "@/classroom/assignments/grant-override";

export const POST = route(endpoints.grantOverride, grantOverride);
