import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { editClass } from "@/classroom/classes/edit-class";
import { readClass } from "@/classroom/classes/read-class";

export const GET = route(endpoints.readClass, readClass);
export const PATCH = route(endpoints.editClass, editClass);
