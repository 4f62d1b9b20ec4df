import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { commitRegrade } from "@/learning/regrade/commit-regrade";

export const POST = route(endpoints.commitRegrade, commitRegrade);
