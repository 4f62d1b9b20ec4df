import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { issueInvitationLink } from "@/classroom/classes/issue-invitation-link";

export const POST = route(endpoints.issueInvitationLink, issueInvitationLink);
