import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { readModule } from "@/learning/modules/read-module";

export const GET = route(endpoints.readModule, readModule);
