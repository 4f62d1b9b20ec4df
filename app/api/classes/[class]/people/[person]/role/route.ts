import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { changeRole } from "@/classroom/classes/change-role";

export const PUT = route(endpoints.changeRole, changeRole);
