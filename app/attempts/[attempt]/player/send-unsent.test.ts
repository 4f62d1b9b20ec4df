import { describe, expect, it } from "vitest";
import type { Write } from "./answer-line";
import type { Waiting } from "./answer-queue";
import { nothingSaid } from "./said";
import type { Outcome } from "./send-answer";
import { sendUnsent } from "./send-unsent";

const write = (response: string): Write => ({
  said: { ...nothingSaid, response },
  clientKey: response,
  clientTime: "2026-11-25T12:00:00.000Z",
  revision: 2,
  sent: true,
});

function device(waiting: Record<string, Waiting>) {
  const kept = new Map(Object.entries(waiting));
  const queue = {
    readAll: async () => new Map(kept),
    put: async (id: string, now: Waiting | null) => void (now ? kept.set(id, now) : kept.delete(id)),
  };
  return { kept, queue };
}

describe("answers found on the device after the end", () => {
  it("are sent in order, leave the device once the server has them, and are told as late", async () => {
    const { kept, queue } = device({
      Q1: { head: write("a"), next: write("b") },
      Q2: { head: write("c"), next: null },
    });
    const sent: unknown[] = [];
    const send = async (id: string, { said }: Write): Promise<Outcome> => {
      sent.push([id, said.response]);
      return id === "Q1" ? { kind: "late" } : { kind: "saved", revision: 3, savedAt: "t" };
    };
    expect(await sendUnsent(queue, send)).toEqual({ late: 1, here: 0 });
    expect(sent).toEqual([
      ["Q1", "a"],
      ["Q1", "b"],
      ["Q2", "c"],
    ]);
    expect(kept.size).toBe(0);
  });

  it("stay where the server could not be given them", async () => {
    const { kept, queue } = device({
      Q1: { head: write("a"), next: null },
      Q2: { head: write("b"), next: null },
    });
    const send = async (id: string): Promise<Outcome> => ({ kind: id === "Q1" ? "unreachable" : "ended" });
    expect(await sendUnsent(queue, send)).toEqual({ late: 0, here: 2 });
    expect(kept.size).toBe(2);
  });
});
