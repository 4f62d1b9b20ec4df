import { describe, expect, it } from "vitest";
import {
  acknowledged,
  answered,
  departing,
  freshLine,
  keepMine,
  resumed,
  shownResponse,
  takeOther,
  troubled,
} from "./answer-line";

const stored = { response: null, revision: 0, savedAt: null };
const says = (response: unknown, clientKey: string) => ({
  response,
  clientKey,
  clientTime: "2026-11-25T12:00:00.000Z",
});
const savedAt = "2026-11-25T12:00:01.000Z";

describe("an answer on its way", () => {
  it("is shown at once and counts as saved only when acknowledged", () => {
    const typed = answered(freshLine(stored), says("a", "1"));
    expect(shownResponse(typed)).toBe("a");
    expect(typed.stored).toEqual(stored);
    expect(acknowledged(departing(typed), { revision: 1, savedAt }).stored).toEqual({
      response: "a",
      revision: 1,
      savedAt,
    });
  });

  it("is replaced by a newer one while it has not left", () => {
    const line = answered(answered(freshLine(stored), says("a", "1")), says("b", "2"));
    expect(line.head).toMatchObject({ response: "b", clientKey: "2", revision: 0 });
    expect(line.next).toBeNull();
  });

  it("is frozen once it left, and the newer one waits behind it and builds on it", () => {
    const line = answered(departing(answered(freshLine(stored), says("a", "1"))), says("b", "2"));
    expect(line.head).toMatchObject({ response: "a", clientKey: "1", sent: true });
    const after = acknowledged(line, { revision: 1, savedAt });
    expect(after.head).toMatchObject({ response: "b", clientKey: "2", revision: 1, sent: false });
    expect(after.next).toBeNull();
  });

  it("survives a reload with the key it was sent under", () => {
    const head = { ...says("a", "1"), revision: 0, sent: true };
    const line = resumed({ response: null, revision: 1, savedAt }, { head, next: null });
    expect(line.head).toEqual(head);
    expect(shownResponse(line)).toBe("a");
  });
});

describe("an answer that met another one", () => {
  const current = { response: "theirs", revision: 4, savedAt };
  const conflict = troubled(departing(answered(freshLine(stored), says("mine", "1"))), {
    kind: "conflict",
    current,
  });

  it("can go again on top of the other, under a new key", () => {
    expect(keepMine(conflict, "2").head).toMatchObject({
      response: "mine",
      revision: 4,
      clientKey: "2",
      sent: false,
    });
  });

  it("can give way to the other", () => {
    expect(takeOther(conflict)).toEqual(freshLine(current));
  });
});

it("an answer that cannot be stored gives way to the next one typed", () => {
  const refused = troubled(departing(answered(freshLine(stored), says("12 or so", "1"))), {
    kind: "refused",
  });
  const again = answered(refused, says("12", "2"));
  expect(again.head).toMatchObject({ response: "12", clientKey: "2", sent: false, revision: 0 });
  expect(again.trouble).toBeNull();
});
