import {
  classParams,
  codeInput,
  copyInput,
  createInput,
  editInput,
  nothing,
  sectionInput,
  sectionParams,
  stateInput,
} from "@/classroom/classes/class-input";
import { closedReply } from "@/classroom/classes/close-joining";
import { codeReply } from "@/classroom/classes/code-reply";
import { createdReply } from "@/classroom/classes/create-class";
import { editedReply } from "@/classroom/classes/edit-class";
import { joinInput, joinReply } from "@/classroom/classes/join-class";
import { leftReply } from "@/classroom/classes/leave-class";
import { classesReply } from "@/classroom/classes/list-classes";
import { classReply } from "@/classroom/classes/read-class";
import { removedSectionReply } from "@/classroom/classes/remove-section";
import { sectionReply } from "@/classroom/classes/section-reply";
import { stateReply } from "@/classroom/classes/set-class-state";
import { endpoint } from "./endpoint";

const leaders = ["not-signed-in", "not-found", "not-allowed", "class.archived"] as const;

/** The doors of classes: to make one, to let people in, to go in. */
export const classEndpoints = {
  listClasses: endpoint({
    method: "GET",
    path: "/api/classes",
    summary: "The classes that the asker is in.",
    reply: classesReply,
    refuses: ["not-signed-in", "not-allowed"],
  }),
  createClass: endpoint({
    method: "POST",
    path: "/api/classes",
    summary: "Make a class, for instructors of the site. Whoever makes it leads it.",
    body: createInput,
    reply: createdReply,
    status: [201],
    refuses: ["not-signed-in", "not-allowed"],
  }),
  joinClass: endpoint({
    method: "POST",
    path: "/api/classes/join",
    summary: "Go into a class by its code, or by an invitation.",
    body: joinInput,
    reply: joinReply,
    refuses: [
      "not-signed-in",
      "not-allowed",
      "class.code-not-valid",
      "class.too-many-guesses",
      "class.was-removed",
      "link.not-valid",
    ],
  }),
  readClass: endpoint({
    method: "GET",
    path: "/api/classes/{class}",
    summary: "A class as one of its people sees it.",
    params: classParams,
    reply: classReply,
    refuses: ["not-signed-in", "not-found"],
  }),
  openCode: endpoint({
    method: "POST",
    path: "/api/classes/{class}/code",
    summary: "Give the class a new code to join by; the one before opens nothing any more.",
    params: classParams,
    body: codeInput,
    reply: codeReply,
    refuses: leaders,
  }),
  closeJoining: endpoint({
    method: "POST",
    path: "/api/classes/{class}/code/closing",
    summary: "Close the class's code.",
    params: classParams,
    body: nothing,
    reply: closedReply,
    refuses: leaders,
  }),
  editClass: endpoint({
    method: "PATCH",
    path: "/api/classes/{class}",
    summary: "Rename the class or change its time zone.",
    params: classParams,
    body: editInput,
    reply: editedReply,
    refuses: leaders,
  }),
  setClassState: endpoint({
    method: "PUT",
    path: "/api/classes/{class}/state",
    summary: "Archive the class, or take it out of the archive. An archived class is read and not changed.",
    params: classParams,
    body: stateInput,
    reply: stateReply,
    refuses: ["not-signed-in", "not-found", "not-allowed"],
  }),
  copyClass: endpoint({
    method: "POST",
    path: "/api/classes/{class}/copies",
    summary:
      "Make a class like it for another term: sections, settings, and assignments as drafts with dates moved.",
    params: classParams,
    body: copyInput,
    reply: createdReply,
    status: [201],
    refuses: ["not-signed-in", "not-found", "not-allowed"],
  }),
  leaveClass: endpoint({
    method: "POST",
    path: "/api/classes/{class}/leave",
    summary: "Leave the class. What was done in it stays.",
    params: classParams,
    body: nothing,
    reply: leftReply,
    refuses: ["not-signed-in", "not-found", "class.last-instructor"],
  }),
  addSection: endpoint({
    method: "POST",
    path: "/api/classes/{class}/sections",
    summary: "Add a section.",
    params: classParams,
    body: sectionInput,
    reply: sectionReply,
    status: [201],
    refuses: [...leaders, "class.section-taken"],
  }),
  renameSection: endpoint({
    method: "PATCH",
    path: "/api/classes/{class}/sections/{section}",
    summary: "Rename a section.",
    params: sectionParams,
    body: sectionInput,
    reply: sectionReply,
    refuses: [...leaders, "class.section-taken"],
  }),
  removeSection: endpoint({
    method: "DELETE",
    path: "/api/classes/{class}/sections/{section}",
    summary: "Remove a section that nobody is in.",
    params: sectionParams,
    body: nothing,
    reply: removedSectionReply,
    refuses: [...leaders, "class.section-in-use"],
  }),
} as const;
