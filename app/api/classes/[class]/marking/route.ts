import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { listMarking } from "@/classroom/marking/list-marking";

export const GET = route(endpoints.listMarking, listMarking);
