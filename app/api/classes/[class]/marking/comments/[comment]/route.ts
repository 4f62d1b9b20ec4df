import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { dropComment } from "@/classroom/marking/drop-comment";

export const DELETE = route(endpoints.dropComment, dropComment);
