import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { invitePerson } from "@/classroom/classes/invite-person";

export const POST = route(endpoints.invitePerson, invitePerson);
