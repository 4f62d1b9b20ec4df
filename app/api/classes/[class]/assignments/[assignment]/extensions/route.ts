import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { extendPerson } from "@/classroom/assignments/extend-person";

export const POST = route(endpoints.extendPerson, extendPerson);
