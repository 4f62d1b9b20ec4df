import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { createClass } from "@/classroom/classes/create-class";
import { listClasses } from "@/classroom/classes/list-classes";

export const GET = route(endpoints.listClasses, listClasses);
export const POST = route(endpoints.createClass, createClass);
