import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { closeJoining } from "@/classroom/classes/close-joining";

export const POST = route(endpoints.closeJoining, closeJoining);
