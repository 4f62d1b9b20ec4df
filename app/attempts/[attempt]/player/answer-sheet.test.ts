import { describe, expect, it } from "vitest";
import type { Write } from "./answer-line";
import type { Waiting } from "./answer-queue";
import { createAnswerSheet } from "./answer-sheet";
import { nothingSaid } from "./said";
import type { Outcome } from "./send-answer";

const nothing = { said: nothingSaid, revision: 0, savedAt: null };
const savedAt = "2026-11-25T12:00:01.000Z";

/** A server that stores one question's answers as ours does, behind a network that a test can break. */
function world() {
  const log: Write[] = [];
  const device = new Map<string, Waiting>();
  let network: "up" | "down" | "loses-replies" = "up";
  let steps: (() => void)[] = [];
  let keys = 0;

  const send = async (_: string, write: Write): Promise<Outcome> => {
    await Promise.resolve();
    if (network === "down") return { kind: "unreachable" };
    const repeat = log.findIndex(({ clientKey }) => clientKey === write.clientKey);
    const revision = repeat >= 0 ? repeat + 1 : log.length + 1;
    if (repeat < 0) {
      if (write.revision !== log.length)
        return {
          kind: "conflict",
          current: { said: log.at(-1)?.said ?? nothingSaid, revision: log.length, savedAt },
        };
      log.push(write);
    }
    return network === "loses-replies" ? { kind: "unreachable" } : { kind: "saved", revision, savedAt };
  };
  const openQueue = async () => ({
    readAll: async () => new Map(device),
    put: async (id: string, waiting: Waiting | null) =>
      void (waiting ? device.set(id, waiting) : device.delete(id)),
  });
  const openPage = () =>
    createAnswerSheet(new Map([["q", { ...nothing, revision: 0 }]]), {
      send,
      openQueue,
      now: () => new Date("2026-11-25T12:00:00Z"),
      newKey: () => `key-${keys++}`,
      later: (step) => void steps.push(step),
    });
  return {
    openPage,
    device,
    log,
    answers: () => log.map(({ said }) => said.response),
    network: (now: typeof network) => {
      network = now;
    },
    /** Lets time pass until nothing more is planned. */
    async settle(rounds = 12) {
      for (let round = 0; round < rounds; round += 1) {
        const due = steps;
        steps = [];
        for (const step of due) step();
        for (let tick = 0; tick < 20; tick += 1) await Promise.resolve();
      }
    },
  };
}

describe("the answer sheet", () => {
  it("says saved only for what the server acknowledged, and leaves nothing on the device then", async () => {
    const { openPage, settle, answers, device } = world();
    const sheet = openPage();
    await sheet.start();
    sheet.say("q", { response: "a" });
    expect(sheet.read().lastSavedAt).toBeNull();
    await settle();
    expect(answers()).toEqual(["a"]);
    expect(sheet.read().lastSavedAt).toBe(savedAt);
    expect(device.size).toBe(0);
  });

  it("keeps an answer on the device while the network is down and sends it on the next visit", async () => {
    const { openPage, settle, answers, network, device } = world();
    network("down");
    const first = openPage();
    await first.start();
    first.say("q", { response: "typed offline" });
    await settle();
    expect(first.read().unreachable).toBe(true);
    expect(first.read().lastSavedAt).toBeNull();
    expect(device.get("q")?.head.said.response).toBe("typed offline");

    network("up");
    const second = openPage();
    await second.start();
    await settle();
    expect(answers()).toContain("typed offline");
    expect(device.size).toBe(0);
  });

  it("does not mistake its own answer, stored but never acknowledged, for somebody else's", async () => {
    const { openPage, settle, answers, network } = world();
    const sheet = openPage();
    await sheet.start();
    network("loses-replies");
    sheet.say("q", { response: "first" });
    await settle(2);
    sheet.say("q", { response: "second" });
    network("up");
    await settle();
    expect(answers()).toEqual(["first", "second"]);
    expect(sheet.read().lines.get("q")?.trouble).toBeNull();
  });

  it("shows both answers when another device answered meanwhile, and lets the person choose", async () => {
    const { openPage, settle, answers } = world();
    const [here, there] = [openPage(), openPage()];
    await here.start();
    there.say("q", { response: "theirs" });
    await here.start();
    await there.start();
    await settle();
    here.say("q", { response: "mine" });
    await settle();
    expect(here.read().lines.get("q")?.trouble).toMatchObject({
      kind: "conflict",
      current: { said: { response: "theirs" } },
    });
    here.keepMine("q");
    await settle();
    expect(answers()).toEqual(["theirs", "mine"]);
  });

  it("keeps what was said before about a question when more is said", async () => {
    const { openPage, settle, log } = world();
    const sheet = openPage();
    await sheet.start();
    sheet.say("q", { response: "a", certainty: 3 });
    await settle();
    sheet.say("q", { why: "It says so." });
    await settle();
    expect(log.at(-1)?.said).toEqual({ response: "a", certainty: 3, confidence: null, why: "It says so." });
  });

  it("sends nothing while somebody else is signed in, and all of it afterwards", async () => {
    const { openPage, settle, answers, device } = world();
    const sheet = openPage();
    await sheet.start();
    sheet.hold(true);
    sheet.say("q", { response: "mine" });
    await settle();
    expect(answers()).toEqual([]);
    expect(device.get("q")?.head.sent).toBe(false);
    sheet.hold(false);
    await sheet.retry();
    expect(answers()).toEqual(["mine"]);
  });

  it("says so when the browser keeps nothing", async () => {
    const sheet = createAnswerSheet(new Map([["q", nothing]]), {
      send: async () => ({ kind: "unreachable" }),
      openQueue: () => Promise.reject(new Error("no storage")),
      now: () => new Date(),
      newKey: () => "k",
      later: () => {},
    });
    await sheet.start();
    expect(sheet.read().device).toBe("none");
  });
});
