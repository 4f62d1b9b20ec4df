import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { importAnswers } from "@/classroom/late-answers/import-answers";

export const POST = route(endpoints.importAnswers, importAnswers);
