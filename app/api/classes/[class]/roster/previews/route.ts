import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { previewRoster } from "@/classroom/classes/roster/preview-roster";

export const POST = route(endpoints.previewRoster, previewRoster);
