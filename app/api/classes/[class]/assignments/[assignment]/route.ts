import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { editAssignment } from "@/classroom/assignments/edit-assignment";
import { showForStaff } from "@/classroom/assignments/show-for-staff";

export const GET = route(endpoints.showAssignment, showForStaff);
export const PATCH = route(endpoints.editAssignment, editAssignment);
