import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { joinClass } from "@/classroom/classes/join-class";

export const POST = route(endpoints.joinClass, joinClass);
