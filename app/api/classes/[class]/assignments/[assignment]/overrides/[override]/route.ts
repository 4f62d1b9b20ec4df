import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { withdrawOverride } from "@/classroom/assignments/withdraw-override";

export const DELETE = route(endpoints.withdrawOverride, withdrawOverride);
