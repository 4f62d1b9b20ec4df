import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { previewRegrade } from "@/learning/regrade/preview-regrade";

export const POST = route(endpoints.previewRegrade, previewRegrade);
