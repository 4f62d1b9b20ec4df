import { expect, it } from "vitest";
import { removeBelievedHeaders } from "./client-headers";

it("what Next and next-auth would believe is taken out of a request, everything else stays", () => {
  const headers = {
    authorization: "Bearer %%%",
    "content-security-policy": "script-src 'nonce-mine'",
    "content-security-policy-report-only": "script-src 'nonce-mine'",
    "x-middleware-subrequest": "middleware",
    "x-nonce": "mine",
    "x-matched-path": "/me",
    "x-prerender-revalidate": "key",
    host: "localhost:3000",
    cookie: "a=b",
    rsc: "1",
    "x-forwarded-for": "192.0.2.1",
  };
  removeBelievedHeaders(headers);
  expect(Object.keys(headers)).toEqual(["host", "cookie", "rsc", "x-forwarded-for"]);
});
