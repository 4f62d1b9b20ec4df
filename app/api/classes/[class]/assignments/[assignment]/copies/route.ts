import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { copyAssignment } from "@/classroom/assignments/copy-assignment";

export const POST = route(endpoints.copyAssignment, copyAssignment);
