import { readMe } from "@/access/accounts/read-me";
import { cookie, sessionCookie } from "@/app/_server/cookies";
import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";

/** A token that no longer counts is taken back here, where the page learns that nobody is signed in. */
export const GET = route(endpoints.readMe, readMe, (body, { turnedAway }) => ({
  body,
  headers: turnedAway ? { "Set-Cookie": cookie(sessionCookie(), "", 0) } : {},
}));
