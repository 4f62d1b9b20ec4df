import {
  accommodationInput,
  classParams,
  invitationParams,
  inviteInput,
  movesInput,
  nothing,
  personParams,
  placeInput,
  roleInput,
} from "@/classroom/classes/class-input";
import { invitedReply } from "@/classroom/classes/invite-person";
import { memberReply } from "@/classroom/classes/member-reply";
import { movedReply } from "@/classroom/classes/move-people";
import { peopleReply } from "@/classroom/classes/read-people";
import { exportReply } from "@/classroom/classes/roster/export-roster";
import { importInput, previewInput, rosterReply } from "@/classroom/classes/roster/roster-input";
import { withdrawnReply } from "@/classroom/classes/withdraw-invitation";
import { endpoint } from "./endpoint";

const staff = ["not-signed-in", "not-found", "not-allowed"] as const;
const leaders = [...staff, "class.archived"] as const;
const people = "/api/classes/{class}/people";
const person = `${people}/{person}` as const;
const invitations = "/api/classes/{class}/invitations";
const roster = "/api/classes/{class}/roster";
const mebibyte = 1024 * 1024;

/** The doors of a class's people: who is in it, as what, in which section, with how much time. */
export const enrolmentEndpoints = {
  readPeople: endpoint({
    method: "GET",
    path: people,
    summary: "The first 200 people of a class; for an assistant those of their own section.",
    params: classParams,
    reply: peopleReply,
    refuses: staff,
  }),
  movePeople: endpoint({
    method: "POST",
    path: `${people}/moves`,
    summary: "Move people into a section, or out of all: all of them or nobody.",
    params: classParams,
    body: movesInput,
    reply: movedReply,
    refuses: leaders,
  }),
  changeRole: endpoint({
    method: "PUT",
    path: `${person}/role`,
    summary: "Give somebody another role in the class.",
    params: personParams,
    body: roleInput,
    reply: memberReply,
    refuses: [...leaders, "class.last-instructor"],
  }),
  accommodatePerson: endpoint({
    method: "PUT",
    path: `${person}/accommodation`,
    summary:
      "Give somebody more time or later dates in the whole class, for a reason. Running attempts move along.",
    params: personParams,
    body: accommodationInput,
    reply: memberReply,
    refuses: leaders,
  }),
  setPlace: endpoint({
    method: "PUT",
    path: `${person}/place`,
    summary: "End somebody's place in the class, or give it back with all that they did.",
    params: personParams,
    body: placeInput,
    reply: memberReply,
    refuses: [...leaders, "class.last-instructor"],
  }),
  invitePerson: endpoint({
    method: "POST",
    path: invitations,
    summary: "Keep a place for an address. The link's secret is told this once.",
    params: classParams,
    body: inviteInput,
    reply: invitedReply,
    status: [201],
    refuses: [...leaders, "class.invited-before"],
  }),
  issueInvitationLink: endpoint({
    method: "POST",
    path: `${invitations}/{invitation}/links`,
    summary: "Make a new link for an invitation that waits. The one before stops working.",
    params: invitationParams,
    body: nothing,
    reply: invitedReply,
    status: [201],
    refuses: leaders,
  }),
  withdrawInvitation: endpoint({
    method: "DELETE",
    path: `${invitations}/{invitation}`,
    summary: "Take an invitation back.",
    params: invitationParams,
    body: nothing,
    reply: withdrawnReply,
    refuses: leaders,
  }),
  exportRoster: endpoint({
    method: "GET",
    path: roster,
    summary: "The students and those invited as students, as CSV.",
    params: classParams,
    reply: exportReply,
    refuses: staff,
  }),
  previewRoster: endpoint({
    method: "POST",
    path: `${roster}/previews`,
    summary: "What a roster would do, row by row. Nothing is changed.",
    params: classParams,
    body: previewInput,
    limit: mebibyte,
    reply: rosterReply,
    refuses: [...leaders, "roster.not-readable"],
  }),
  importRoster: endpoint({
    method: "POST",
    path: roster,
    summary: "Take a roster over as it was previewed: all of it or nothing.",
    params: classParams,
    body: importInput,
    limit: mebibyte,
    reply: rosterReply,
    refuses: [...leaders, "roster.not-readable", "roster.has-faults", "roster.changed"],
  }),
} as const;
