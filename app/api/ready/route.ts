import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { readReadiness } from "@/operations/read-readiness";

export const GET = route(endpoints.ready, readReadiness, (found) => ({
  body: { status: found === "ready" ? ("ok" as const) : found },
  status: found === "ready" ? 200 : 503,
}));
