import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { undoRegrade } from "@/learning/regrade/undo-regrade";

export const POST = route(endpoints.undoRegrade, undoRegrade);
