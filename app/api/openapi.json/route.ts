import { endpoints } from "@/app/_server/endpoints";
import { openapi } from "@/app/_server/openapi";
import { route } from "@/app/_server/route";

export const GET = route(endpoints.openapi, async () => openapi());
