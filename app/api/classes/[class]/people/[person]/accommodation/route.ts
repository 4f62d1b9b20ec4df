import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { accommodatePerson } from "@/classroom/classes/accommodate-person";

export const PUT = route(endpoints.accommodatePerson, accommodatePerson);
