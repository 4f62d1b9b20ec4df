import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { setState } from "@/classroom/assignments/set-state";

export const PUT = route(endpoints.setAssignmentState, setState);
