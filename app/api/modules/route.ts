import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { listModules } from "@/learning/modules/list-modules";

export const GET = route(endpoints.listModules, listModules);
