import { describe, expect, it } from "vitest";
import { waitingIn } from "./older-waiting";
import { nothingSaid } from "./said";

const rest = { clientKey: "k", clientTime: "2026-11-25T12:00:00.000Z", revision: 2, sent: true };

describe("what an earlier version left waiting", () => {
  it("keeps its response, its certainty and its key", () => {
    const head = { response: { choice: "a" }, certainty: 3, ...rest };
    const next = { response: { choice: "b" }, ...rest, clientKey: "l", sent: false };
    expect(waitingIn({ head, next })).toEqual({
      head: { said: { ...nothingSaid, response: { choice: "a" }, certainty: 3 }, ...rest },
      next: { said: { ...nothingSaid, response: { choice: "b" } }, ...rest, clientKey: "l", sent: false },
    });
  });

  it("stays as it is where it has today's shape", () => {
    const waiting = { head: { said: { ...nothingSaid, why: "so" }, ...rest }, next: null };
    expect(waitingIn(waiting)).toEqual(waiting);
  });

  it("is nothing where there is no write", () => {
    expect(waitingIn({ head: null, next: null })).toBeNull();
    expect(waitingIn(undefined)).toBeNull();
  });
});
