import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { readResult } from "@/learning/attempt/read-result";

export const GET = route(endpoints.readResult, readResult, ({ result }) => ({ body: result }));
