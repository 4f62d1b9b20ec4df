import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { keepExample } from "@/classroom/marking/keep-example";

export const POST = route(endpoints.keepExample, keepExample);
