import { classParams, codeInput, createInput, nothing } from "@/classroom/classes/class-input";
import { closedReply } from "@/classroom/classes/close-joining";
import { codeReply } from "@/classroom/classes/code-reply";
import { createdReply } from "@/classroom/classes/create-class";
import { joinInput, joinReply } from "@/classroom/classes/join-class";
import { classesReply } from "@/classroom/classes/list-classes";
import { classReply } from "@/classroom/classes/read-class";
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
} as const;
