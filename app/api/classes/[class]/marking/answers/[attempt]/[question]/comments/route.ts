import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { keepComment } from "@/classroom/marking/keep-comment";

export const POST = route(endpoints.keepComment, keepComment);
