import { describe, expect, it } from "vitest";
import {
  acknowledged,
  answered,
  contradicted,
  departing,
  freshLine,
  keepMine,
  keptLate,
  resumed,
  shownSaid,
  takeOther,
  troubled,
} from "./answer-line";
import { nothingSaid } from "./said";

const said = (response: unknown) => ({ ...nothingSaid, response });
const stored = { said: nothingSaid, revision: 0, savedAt: null };
const says = (response: unknown, clientKey: string) => ({
  said: said(response),
  clientKey,
  clientTime: "2026-11-25T12:00:00.000Z",
});
const savedAt = "2026-11-25T12:00:01.000Z";

describe("an answer on its way", () => {
  it("is shown at once and counts as saved only when acknowledged", () => {
    const typed = answered(freshLine(stored), says("a", "1"));
    expect(shownSaid(typed).response).toBe("a");
    expect(typed.stored).toEqual(stored);
    expect(acknowledged(departing(typed), { revision: 1, savedAt }).stored).toEqual({
      said: said("a"),
      revision: 1,
      savedAt,
    });
  });

  it("is replaced by a newer one while it has not left", () => {
    const line = answered(answered(freshLine(stored), says("a", "1")), says("b", "2"));
    expect(line.head).toMatchObject({ said: said("b"), clientKey: "2", revision: 0 });
    expect(line.next).toBeNull();
  });

  it("is frozen once it left, and the newer one waits behind it and builds on it", () => {
    const line = answered(departing(answered(freshLine(stored), says("a", "1"))), says("b", "2"));
    expect(line.head).toMatchObject({ said: said("a"), clientKey: "1", sent: true });
    const after = acknowledged(line, { revision: 1, savedAt });
    expect(after.head).toMatchObject({ said: said("b"), clientKey: "2", revision: 1, sent: false });
    expect(after.next).toBeNull();
  });

  it("survives a reload with the key it was sent under", () => {
    const head = { ...says("a", "1"), revision: 0, sent: true };
    const line = resumed({ said: nothingSaid, revision: 1, savedAt }, { head, next: null });
    expect(line.head).toEqual(head);
    expect(shownSaid(line).response).toBe("a");
  });
});

describe("an answer that met another one", () => {
  const current = { said: said("theirs"), revision: 4, savedAt };
  const conflict = troubled(departing(answered(freshLine(stored), says("mine", "1"))), {
    kind: "conflict",
    current,
  });

  it("can go again on top of the other, under a new key", () => {
    expect(keepMine(conflict, "2").head).toMatchObject({
      said: said("mine"),
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
  expect(again.head).toMatchObject({ said: said("12"), clientKey: "2", sent: false, revision: 0 });
  expect(again.trouble).toBeNull();
});

describe("an answer that came after the end", () => {
  const sent = departing(answered(freshLine(stored), says("late", "1")));

  it("waits no more, is still shown, and does not count as stored", () => {
    const line = keptLate(sent);
    expect(line).toEqual({ stored, head: null, next: null, trouble: { kind: "late", said: said("late") } });
    expect(shownSaid(line).response).toBe("late");
  });

  it("lets the one behind it go as well", () => {
    const line = keptLate(answered(sent, says("later", "2")));
    expect(line.head).toMatchObject({ said: said("later"), clientKey: "2" });
    expect(line.trouble).toBeNull();
  });
});

it("an answer that was saved and is contradicted by a check is put against the other one", () => {
  const saved = freshLine({ said: said("mine"), revision: 1, savedAt });
  const current = { said: said("theirs"), revision: 2, savedAt };
  const line = contradicted(saved, current, says("mine", "2"));
  expect(shownSaid(line).response).toBe("mine");
  expect(keepMine(line, "3").head).toMatchObject({ said: said("mine"), revision: 2, clientKey: "3" });
  expect(takeOther(line)).toEqual(freshLine(current));
});

it("an answer to a question that takes no more gives way to what is stored", () => {
  const line = troubled(departing(answered(freshLine(stored), says("more", "1"))), {
    kind: "question-is-over",
  });
  expect(takeOther(line)).toEqual(freshLine(stored));
});
