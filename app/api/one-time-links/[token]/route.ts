import { v7 } from "uuid";
import { useLink } from "@/access/accounts/use-link";
import { deviceCookie } from "@/app/_server/device-cookie";
import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";

/** Whoever had the link is the owner of the account: strangers' guesses must not keep them out of it. */
export const POST = route(endpoints.useLink, useLink, (body) => ({
  body,
  headers: { "Set-Cookie": deviceCookie(v7(), body.email) },
}));
