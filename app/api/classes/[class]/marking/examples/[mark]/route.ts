import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { dropExample } from "@/classroom/marking/drop-example";

export const DELETE = route(endpoints.dropExample, dropExample);
