import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { decideAppeal } from "@/learning/appeals/decide-appeal";

export const POST = route(endpoints.decideAppeal, decideAppeal);
