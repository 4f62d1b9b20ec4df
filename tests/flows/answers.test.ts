import fc from "fast-check";
import { v7 as uuid } from "uuid";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { readAttempt } from "@/learning/attempt/read-attempt";
import { database } from "@/prisma/client";
import { crowd, refusalOf, saves, starts, submits } from "../attempt-steps";
import { prepareContent } from "../content-folder";
import { rightAnswers, teaModule } from "../tea-quiz";
import { arrives, nobody, noon, occasion } from "../world";

prepareContent({ tea: teaModule() });

let ben: Actor;
let dov: Actor;
let attempt: string;
beforeAll(async () => {
  dov = await arrives("dov");
  await crowd();
});
beforeEach(async () => {
  ben = await arrives("ben");
  attempt = (await starts(ben)).id;
});

const later = (ms: number) => new Date(noon.getTime() + ms);
const entries = (question: string) =>
  database().answerEntry.findMany({
    where: { attemptId: attempt, questionId: question },
    orderBy: { revision: "asc" },
  });
const stored = async (question: string) =>
  (await readAttempt(occasion(ben), { attempt })).attempt.questions.find(({ id }) => id === question);

describe("saving an answer", () => {
  it("says that it is saved, as which revision and when", async () => {
    const saved = await saves(ben, attempt, "Q-leaf", { choice: "leaves" }, { at: later(5_000) });
    expect(saved).toEqual({ saved: true, revision: 1, savedAt: later(5_000).toISOString(), deadline: null });
    expect(await stored("Q-leaf")).toMatchObject({ response: { choice: "leaves" }, revision: 1 });
  });

  it("replies the same to right and wrong answers", async () => {
    const right = await saves(ben, attempt, "Q-leaf", rightAnswers["Q-leaf"]);
    const other = (await starts(dov)).id;
    expect(await saves(dov, other, "Q-leaf", { choice: "stones" })).toEqual(right);
  });

  it("keeps every earlier answer in the log", async () => {
    await saves(ben, attempt, "Q-leaf", { choice: "roots" });
    await saves(ben, attempt, "Q-leaf", { choice: "leaves" }, { revision: 1 });
    await saves(ben, attempt, "Q-leaf", null, { revision: 2 });
    expect((await entries("Q-leaf")).map(({ revision, response }) => [revision, response])).toEqual([
      [1, { choice: "roots" }],
      [2, { choice: "leaves" }],
      [3, null],
    ]);
    expect(await stored("Q-leaf")).toMatchObject({ response: null, revision: 3 });
  });

  it("again with the same client key brings the first reply and stores nothing", async () => {
    const write = { clientKey: uuid() };
    const first = await saves(ben, attempt, "Q-word", { text: "tea" }, write);
    await saves(ben, attempt, "Q-word", { text: "infusion" }, { revision: 1 });
    expect(await saves(ben, attempt, "Q-word", { text: "tea" }, { ...write, at: later(60_000) })).toEqual(
      first,
    );
    expect(await entries("Q-word")).toHaveLength(2);
  });

  it("fifty times at once with the same client key stores it once, and everybody hears the same", async () => {
    const clientKey = uuid();
    const replies = await Promise.all(
      Array.from({ length: 50 }, () => saves(ben, attempt, "Q-word", { text: "tea" }, { clientKey })),
    );
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
    expect(await entries("Q-word")).toHaveLength(1);
  });

  it("under a client key that another answer has is not called saved", async () => {
    const clientKey = uuid();
    await saves(ben, attempt, "Q-leaf", { choice: "roots" }, { clientKey });
    const reused = await refusalOf(saves(ben, attempt, "Q-word", { text: "tea" }, { clientKey }));
    expect(reused).toEqual({
      code: "attempt.stale-answer",
      details: { current: { response: null, revision: 0, savedAt: null } },
    });
    expect(
      (await refusalOf(saves(ben, attempt, "Q-leaf", { choice: "leaves" }, { clientKey, revision: 1 }))).code,
    ).toBe("attempt.stale-answer");
    expect(await entries("Q-word")).toHaveLength(0);
  });

  it("that fits no question here uses up no revision", async () => {
    for (const response of [
      { choice: "bark" },
      { choice: 3 },
      { choices: ["leaves"] },
      "leaves",
      {},
      [],
      { choice: "leaves", extra: 1 },
    ])
      expect((await refusalOf(saves(ben, attempt, "Q-leaf", response))).code).toBe("answer.does-not-fit");
    expect(await entries("Q-leaf")).toHaveLength(0);
    expect(await saves(ben, attempt, "Q-leaf", { choice: "leaves" })).toMatchObject({ revision: 1 });
  });

  it("to a question that was not asked is not found", async () => {
    expect((await refusalOf(saves(ben, attempt, "Q-milk", { choice: "leaves" }))).code).toBe("not-found");
  });

  it("in somebody else's attempt is refused as in one that does not exist, whatever is sent", async () => {
    const foreign = await refusalOf(saves(dov, attempt, "Q-leaf", { choice: "leaves" }));
    expect(foreign).toEqual({ code: "not-found", details: {} });
    expect(await refusalOf(saves(dov, attempt, "Q-milk", 7))).toEqual(foreign);
    expect(await refusalOf(saves(dov, uuid(), "Q-leaf", { choice: "leaves" }))).toEqual(foreign);
    expect((await refusalOf(saves(nobody, attempt, "Q-leaf", null))).code).toBe("not-signed-in");
    expect(await entries("Q-leaf")).toHaveLength(0);
  });
});

describe("two devices", () => {
  it("that saw the same answer cannot both replace it: the slower one is shown what stands", async () => {
    await saves(ben, attempt, "Q-leaf", { choice: "roots" }, { at: later(1_000) });
    const slower = await refusalOf(saves(ben, attempt, "Q-leaf", { choice: "leaves" }));
    expect(slower).toEqual({
      code: "attempt.stale-answer",
      details: {
        current: { response: { choice: "roots" }, revision: 1, savedAt: later(1_000).toISOString() },
      },
    });
    expect(await saves(ben, attempt, "Q-leaf", { choice: "leaves" }, { revision: 1 })).toMatchObject({
      revision: 2,
    });
  });

  it("writing at the same moment make one answer and refuse the others", async () => {
    const outcomes = await Promise.allSettled(
      ["leaves", "roots", "stones"].flatMap((choice) =>
        Array.from({ length: 10 }, () => saves(ben, attempt, "Q-leaf", { choice })),
      ),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === "rejected")
        expect(outcome.reason).toMatchObject({ code: "attempt.stale-answer" });
    expect(await entries("Q-leaf")).toHaveLength(1);
  });

  it("writing different questions at the same moment both succeed", async () => {
    const replies = await Promise.all(
      Object.entries(rightAnswers).map(([question, response]) => saves(ben, attempt, question, response)),
    );
    expect(replies.map(({ revision }) => revision)).toEqual([1, 1, 1, 1]);
  });
});

describe("after the end", () => {
  it("an answer is refused and the saved one stands", async () => {
    await saves(ben, attempt, "Q-leaf", { choice: "roots" });
    await submits(ben, attempt);
    const late = saves(ben, attempt, "Q-leaf", { choice: "leaves" }, { revision: 1 });
    expect((await refusalOf(late)).code).toBe("attempt.ended");
    expect(await stored("Q-leaf")).toMatchObject({ response: { choice: "roots" }, revision: 1 });
  });

  it("a lost acknowledgement can still be asked for again", async () => {
    const write = { clientKey: uuid() };
    const first = await saves(ben, attempt, "Q-leaf", { choice: "roots" }, write);
    await submits(ben, attempt);
    expect(await saves(ben, attempt, "Q-leaf", { choice: "roots" }, write)).toEqual(first);
  });

  it("in time, an answer is refused ten seconds after the deadline and not before", async () => {
    await database().attempt.update({ where: { id: attempt }, data: { deadline: later(60_000) } });
    const inGrace = await saves(ben, attempt, "Q-leaf", { choice: "roots" }, { at: later(70_000) });
    expect(inGrace).toMatchObject({ saved: true, deadline: later(60_000).toISOString() });
    const late = saves(ben, attempt, "Q-leaf", { choice: "leaves" }, { revision: 1, at: later(70_001) });
    expect((await refusalOf(late)).code).toBe("attempt.ended");
  });

  it("saves that race with handing in are either in the score or refused", async () => {
    for (let round = 0; round < 20; round += 1) {
      const racing = (await starts(ben)).id;
      const sent = Object.entries(rightAnswers).map(async ([question, response]) => {
        const worth: number = question === "Q-word" ? 2 : 1;
        return saves(ben, racing, question, response).then(
          () => worth,
          (error: unknown) => {
            expect(error).toMatchObject({ code: "attempt.ended" });
            return 0;
          },
        );
      });
      const [{ score }, ...saved] = await Promise.all([submits(ben, racing), ...sent]);
      expect(score).toBe(saved.reduce((sum, points) => sum + points, 0));
    }
  });
});

describe("an unreliable network", () => {
  it("with doubled, shuffled, lost and repeated saves leaves the last accepted revision standing", async () => {
    const texts = Array.from({ length: 500 }, (_, count) => `answer ${count}`);
    const [random] = fc.sample(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), {
      numRuns: 1,
      seed: 7,
    });
    const chance = () => random?.next().value ?? 0;
    const keys = texts.map(() => uuid());
    let revision = 0;
    let accepted = { revision: 0, text: "" };
    const send = async (count: number, seen: number) => {
      const text = texts[count] ?? "";
      const reply = await saves(
        ben,
        attempt,
        "Q-word",
        { text },
        { revision: seen, clientKey: keys[count] ?? "" },
      ).catch((error: unknown) => (error instanceof Refusal ? error : Promise.reject(error)));
      if (reply instanceof Refusal) return null;
      if (reply.revision > accepted.revision) accepted = { revision: reply.revision, text };
      return reply.revision;
    };
    for (let count = 0; count < texts.length; count += 1) {
      const copies = chance() < 0.3 ? 3 : 1;
      const stale = count > 5 && chance() < 0.3 ? [send(count - Math.ceil(chance() * 5), revision - 1)] : [];
      const sent = await Promise.all([
        ...Array.from({ length: copies }, () => send(count, revision)),
        ...stale,
      ]);
      const isLost = chance() < 0.2;
      const acknowledged = isLost ? await send(count, revision) : (sent[0] ?? null);
      expect(acknowledged).not.toBeNull();
      revision = acknowledged ?? revision;
    }
    const log = await entries("Q-word");
    expect(log.map((entry) => entry.revision)).toEqual(texts.map((_, count) => count + 1));
    expect(await stored("Q-word")).toMatchObject({ revision: 500, response: { text: texts.at(-1) } });
    expect(accepted).toEqual({ revision: 500, text: texts.at(-1) });
  });
});

describe("the log", () => {
  it("refuses to be changed or cut, by anybody", async () => {
    await saves(ben, attempt, "Q-leaf", { choice: "roots" });
    const where = { attemptId: attempt };
    await expect(database().answerEntry.updateMany({ where, data: { revision: 9 } })).rejects.toThrow(
      /append-only/,
    );
    await expect(database().answerEntry.deleteMany({ where })).rejects.toThrow(/append-only/);
    expect(await stored("Q-leaf")).toMatchObject({ response: { choice: "roots" }, revision: 1 });
  });
});
