import {
  assignmentParams,
  classParams,
  copyInput,
  createInput,
  editInput,
  extendInput,
  overrideInput,
  overrideParams,
  stateInput,
  withdrawInput,
} from "@/classroom/assignments/assignment-input";
import { extendReply } from "@/classroom/assignments/extend-person";
import { overrideReply } from "@/classroom/assignments/grant-override";
import { listReply } from "@/classroom/assignments/list-reply";
import { assignmentReply } from "@/classroom/assignments/show-assignment";
import { withdrawnReply } from "@/classroom/assignments/withdraw-override";
import { endpoint } from "./endpoint";

const member = ["not-signed-in", "not-found"] as const;
const staff = [...member, "not-allowed"] as const;
const manager = [...staff, "class.archived"] as const;
const all = "/api/classes/{class}/assignments";
const one = `${all}/{assignment}` as const;

/** The doors of assignments: to read them for everybody in the class, to change them for those who teach it. */
export const assignmentEndpoints = {
  listAssignments: endpoint({
    method: "GET",
    path: all,
    summary:
      "The assignments of a class: for a student with where they stand, for staff with drafts and counts.",
    params: classParams,
    reply: listReply,
    refuses: member,
  }),
  createAssignment: endpoint({
    method: "POST",
    path: all,
    summary: "Make an assignment as a draft. Times have an offset or are meant in the class's zone.",
    params: classParams,
    body: createInput,
    reply: assignmentReply,
    status: [201],
    refuses: [...manager, "assignment.does-not-fit"],
  }),
  showAssignment: endpoint({
    method: "GET",
    path: one,
    summary: "Everything that is set of an assignment, for those who teach.",
    params: assignmentParams,
    reply: assignmentReply,
    refuses: staff,
  }),
  editAssignment: endpoint({
    method: "PATCH",
    path: one,
    summary:
      "Change what is named; the rest stays. Running attempts get their new deadlines with the same stroke.",
    params: assignmentParams,
    body: editInput,
    reply: assignmentReply,
    refuses: [...manager, "assignment.does-not-fit", "assignment.has-attempts"],
  }),
  setAssignmentState: endpoint({
    method: "PUT",
    path: `${one}/state`,
    summary: "Publish it, take it back to a draft while nobody has begun it, or archive it.",
    params: assignmentParams,
    body: stateInput,
    reply: assignmentReply,
    refuses: [...manager, "assignment.does-not-fit", "assignment.has-attempts"],
  }),
  copyAssignment: endpoint({
    method: "POST",
    path: `${one}/copies`,
    summary: "Make a draft of the same, without its overrides.",
    params: assignmentParams,
    body: copyInput,
    reply: assignmentReply,
    status: [201],
    refuses: manager,
  }),
  grantOverride: endpoint({
    method: "POST",
    path: `${one}/overrides`,
    summary: 'Give a person, a section or the class (`for: "class"`) other terms, for a reason.',
    params: assignmentParams,
    body: overrideInput,
    reply: overrideReply,
    status: [201],
    refuses: [...manager, "assignment.does-not-fit"],
  }),
  withdrawOverride: endpoint({
    method: "DELETE",
    path: `${one}/overrides/{override}`,
    summary: "Take an override back, for a reason. It stays on record.",
    params: overrideParams,
    body: withdrawInput,
    reply: withdrawnReply,
    refuses: manager,
  }),
  extendPerson: endpoint({
    method: "POST",
    path: `${one}/extensions`,
    summary: "Give somebody who is working so many minutes more, for a reason.",
    params: assignmentParams,
    body: extendInput,
    reply: extendReply,
    status: [201],
    refuses: [...manager, "assignment.nothing-to-extend"],
  }),
} as const;
