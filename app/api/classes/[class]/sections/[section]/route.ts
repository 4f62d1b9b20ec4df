import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { removeSection } from "@/classroom/classes/remove-section";
import { renameSection } from "@/classroom/classes/rename-section";

export const PATCH = route(endpoints.renameSection, renameSection);
export const DELETE = route(endpoints.removeSection, removeSection);
