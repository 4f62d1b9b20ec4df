import { expect, it } from "vitest";
import { outcomeOf } from "./send-answer";

it.each([
  ["a full acknowledgement", 200, { saved: true, revision: 3, savedAt: "t" }, "saved"],
  ["a portal's page in place of the server", 200, null, "unreachable"],
  ["a reply that forgets to say saved", 200, { revision: 3, savedAt: "t" }, "unreachable"],
  [
    "another answer in the way",
    409,
    { error: {}, current: { response: null, revision: 2, savedAt: "t" } },
    "conflict",
  ],
  ["the end of the attempt", 410, { error: {} }, "ended"],
  ["a session that ended", 401, { error: {} }, "signed-out"],
  ["an answer that does not fit", 422, { error: {} }, "refused"],
  ["too much at once", 429, { error: {} }, "unreachable"],
  ["a server in trouble", 503, null, "unreachable"],
])("%s reads as %s", (_, status, body, kind) => {
  expect(outcomeOf(status, body).kind).toBe(kind);
});

it("a question that is over does not end the attempt", () => {
  expect(outcomeOf(410, { error: { code: "question.is-over" } })).toEqual({ kind: "question-is-over" });
  expect(outcomeOf(410, { error: { code: "attempt.ended" }, kept: { at: "now" } })).toEqual({
    kind: "ended",
  });
});
