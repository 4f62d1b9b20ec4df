import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { withdrawInvitation } from "@/classroom/classes/withdraw-invitation";

export const DELETE = route(endpoints.withdrawInvitation, withdrawInvitation);
