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
  ["the end of the attempt", 410, { error: { code: "attempt.ended" } }, "ended"],
  ["the end, with the answer kept", 410, { error: {}, kept: { at: "t" } }, "late"],
  ["a question whose tries are used up", 410, { error: { code: "question.is-over" } }, "question-is-over"],
  ["a session that ended", 401, { error: {} }, "signed-out"],
  ["an answer that does not fit", 422, { error: {} }, "refused"],
  ["too much at once", 429, { error: {} }, "unreachable"],
  ["a server in trouble", 503, null, "unreachable"],
])("%s reads as %s", (_, status, body, kind) => {
  expect(outcomeOf(status, body).kind).toBe(kind);
});

it("reads the other answer with all that was said", () => {
  const current = { response: { choice: "b" }, why: "so", revision: 4, savedAt: "t" };
  expect(outcomeOf(409, { error: {}, current })).toEqual({
    kind: "conflict",
    current: {
      said: { response: { choice: "b" }, certainty: null, confidence: null, why: "so" },
      revision: 4,
      savedAt: "t",
    },
  });
});
