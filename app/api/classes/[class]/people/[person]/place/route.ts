import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { setPlace } from "@/classroom/classes/set-place";

export const PUT = route(endpoints.setPlace, setPlace);
