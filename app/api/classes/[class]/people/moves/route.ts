import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { movePeople } from "@/classroom/classes/move-people";

export const POST = route(endpoints.movePeople, movePeople);
