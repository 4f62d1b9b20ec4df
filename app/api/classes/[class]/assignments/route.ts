import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { createAssignment } from "@/classroom/assignments/create-assignment";
import { listAssignments } from "@/classroom/assignments/list-assignments";
import { listReplyOf } from "@/classroom/assignments/list-reply";

export const GET = route(endpoints.listAssignments, listAssignments, (list) => ({ body: listReplyOf(list) }));
export const POST = route(endpoints.createAssignment, createAssignment);
