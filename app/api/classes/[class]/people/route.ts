import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { readPeople } from "@/classroom/classes/read-people";

export const GET = route(endpoints.readPeople, readPeople);
