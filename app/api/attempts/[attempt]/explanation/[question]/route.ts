import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { readExplanation } from "@/learning/explanation/read-explanation";

export const GET = route(endpoints.readExplanation, readExplanation);
