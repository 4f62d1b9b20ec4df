import { z } from "zod";
import { meReply } from "@/access/accounts/read-me";
import { registrationInput, registrationReply } from "@/access/accounts/register-person";
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
} as const;
