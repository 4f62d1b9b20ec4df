import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { copyClass } from "@/classroom/classes/copy-class";

export const POST = route(endpoints.copyClass, copyClass);
