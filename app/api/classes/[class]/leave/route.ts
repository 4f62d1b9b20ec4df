import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { leaveClass } from "@/classroom/classes/leave-class";

export const POST = route(endpoints.leaveClass, leaveClass);
