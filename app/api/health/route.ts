import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import about from "@/package.json";

export const GET = route(endpoints.health, async () => ({ status: "ok" as const, version: about.version }));
