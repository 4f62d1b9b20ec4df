import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { setClassState } from "@/classroom/classes/set-class-state";

export const PUT = route(endpoints.setClassState, setClassState);
