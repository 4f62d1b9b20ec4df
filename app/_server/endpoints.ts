import { z } from "zod";
import { meReply } from "@/access/accounts/read-me";
import { registrationInput, registrationReply } from "@/access/accounts/register-person";
import { linkInput, linkParams, linkReply } from "@/access/accounts/use-link";
import { endpoint } from "./endpoint";

/** Every door of the HTTP interface but next-auth's own. A route file serves its row; OpenAPI is made of all of them. */
export const endpoints = {
  health: endpoint({
    method: "GET",
    path: "/api/health",
    summary: "Is the process up?",
    anyone: true,
    reply: z.object({ status: z.literal("ok"), version: z.string() }),
  }),
  ready: endpoint({
    method: "GET",
    path: "/api/ready",
    summary: "Can it serve: does the database answer, and are the migrations applied? 503 otherwise.",
    anyone: true,
    reply: z.object({ status: z.enum(["ok", "database does not fit"]) }),
  }),
  openapi: endpoint({
    method: "GET",
    path: "/api/openapi.json",
    summary: "This interface as OpenAPI 3.1.",
    anyone: true,
    reply: z.record(z.string(), z.unknown()),
  }),
  register: endpoint({
    method: "POST",
    path: "/api/registrations",
    summary: "Make an account. The reply is the same for an address already taken.",
    body: registrationInput,
    reply: registrationReply,
    status: [201],
    refuses: ["registration.by-invitation"],
  }),
  readMe: endpoint({ method: "GET", path: "/api/me", summary: "Who am I?", reply: meReply }),
  useLink: endpoint({
    method: "POST",
    path: "/api/one-time-links/{token}",
    summary: "Use a one-time link: become owner or instructor, or set a new password.",
    params: linkParams,
    body: linkInput,
    reply: linkReply,
    refuses: ["link.not-valid", "link.incomplete"],
  }),
} as const;
