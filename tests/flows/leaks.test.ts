import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/access/actor";
import { endpoints } from "@/app/_server/endpoints";
import { insertAttempt } from "@/learning/attempt/attempt-store";
import { readAttempt } from "@/learning/attempt/read-attempt";
import { readResult } from "@/learning/attempt/read-result";
import { startAttempt } from "@/learning/attempt/start-attempt";
import { currentModules } from "@/learning/modules/current-modules";
import { listModules } from "@/learning/modules/list-modules";
import type { Module } from "@/learning/modules/module";
import { pinModule } from "@/learning/modules/pin-module";
import { readModule } from "@/learning/modules/read-module";
import { exportPerson } from "@/learning/progress/export-person";
import { readProgress } from "@/learning/progress/read-progress";
import { fingerprint } from "@/quiz/paper/fingerprint";
import type { Question } from "@/quiz/question";
import { refusalOf, saves, submits, teaQuiz } from "../attempt-steps";
import { prepareContent } from "../content-folder";
import { type SampledQuestion, sampledQuestions } from "../sampled-questions";
import { teaModule, teaQuestions } from "../tea-quiz";
import { arrives, noon, occasion } from "../world";

// Before an attempt has ended, nothing that anybody is told may hold a piece of a key, of feedback or of a hint.

const canary = "canary-7f3a";
const sampled = await sampledQuestions();
prepareContent({
  tea: teaModule(
    teaQuestions.map((question) => ({
      ...question,
      feedback: Object.fromEntries(Object.keys(question.feedback).map((id) => [id, canary])),
      hint: canary,
    })),
  ),
});

/** The sampled question with a canary wherever an author may write to whoever answers it. */
function planted({ question }: SampledQuestion): Question {
  const feedback = Object.fromEntries(Object.keys(question.feedback).map((id) => [id, `${canary} ${id}`]));
  return { ...question, feedback, hint: canary, objective: canary, cites: [canary] };
}

/** What is told of every question beside its ask; a key may call a field of its own so too. */
const told = [
  "ask",
  "certainty",
  "confidence",
  "id",
  "points",
  "response",
  "revision",
  "standing",
  "type",
  "why",
];

/** The strings and the names of fields that stand in the key and not in what is told, in their quotation marks. */
function secretsOf({ ask, key }: Pick<Question, "ask" | "key">): string[] {
  const asked = JSON.stringify(ask);
  const words = JSON.stringify(key).match(/"[^"]+"/g) ?? [];
  return [...new Set(words)].filter((word) => !asked.includes(word) && !told.includes(word.slice(1, -1)));
}

async function startsWith(by: Extract<Actor, { kind: "person" }>, question: Question): Promise<string> {
  const [tea] = await currentModules();
  if (!tea) throw new Error("there is no module");
  const { version: _, ...content }: Module = {
    ...tea,
    sections: tea.sections.map((section) => ({ ...section, questions: [question] })),
  };
  const module = { ...content, version: fingerprint(content) };
  await pinModule(module, noon);
  const [id, seed] = [occasion(by).newId(), occasion(by).newId()];
  const place = { moduleId: "tea", sectionId: "s1", moduleVersion: module.version };
  const times = { startedAt: noon, deadline: null, endedAt: null };
  await insertAttempt({
    id,
    personId: by.personId,
    seed,
    paperHash: "",
    leftOut: [],
    drawn: [],
    behaviour: "deferred",
    terms: {},
    position: 0,
    assignmentId: null,
    isPractice: false,
    ...place,
    ...times,
  });
  return id;
}

/** Everything that its owner can be told about an attempt, as it would leave. */
async function everythingTold(by: Actor, attempt: string, question: string): Promise<unknown[]> {
  return [
    endpoints.readAttempt.reply.parse((await readAttempt(occasion(by), { attempt })).attempt),
    (await readAttempt(occasion(by), { attempt })).passages,
    await refusalOf(readResult(occasion(by), { attempt })),
    await refusalOf(saves(by, attempt, question, null, { revision: 77 })),
    await refusalOf(saves(by, attempt, question, { nothing: "of the kind" })),
    endpoints.readProgress.reply.parse(await readProgress(occasion(by))),
    endpoints.exportPerson.reply.parse(await exportPerson(occasion(by))),
  ];
}

describe.each(sampled.map((one) => ({ ...one, title: one.question.id })))("$title", (one) => {
  const question = planted(one);
  const responses = one.sample.responses.filter(({ fraction }) => fraction !== null);
  const best = responses.find(({ fraction }) => fraction === 1 || fraction === "needs-a-person");
  const right = best?.response;
  const wrong = responses.find((other) => other !== best)?.response ?? null;
  let ben: Extract<Actor, { kind: "person" }>;
  let attempt: string;
  beforeAll(async () => {
    ben = await arrives("ben");
    attempt = await startsWith(ben, question);
  });

  it("tells nothing of its key, feedback or hint before the attempt is handed in", async () => {
    const everything = JSON.stringify([
      await everythingTold(ben, attempt, question.id),
      endpoints.answerQuestion.reply.parse(await saves(ben, attempt, question.id, null)),
      await everythingTold(ben, attempt, question.id),
    ]);
    expect(everything).not.toContain(canary);
    for (const secret of secretsOf(question)) expect(everything).not.toContain(secret);
  });

  it("is shown as what its type's schema knows of it, and the fields that every question has", async () => {
    const [shown] = (await readAttempt(occasion(ben), { attempt })).attempt.questions;
    expect(Object.keys(shown ?? {}).sort()).toEqual(told);
    const sorted = (value: unknown) => [...JSON.stringify(value)].sort().join("");
    expect(sorted(shown?.ask)).toBe(sorted(one.questionType.ask.parse(question.ask)));
  });

  it("gets the same reply whether its answer is right or wrong", async () => {
    const first = await saves(ben, attempt, question.id, wrong, { revision: 1 });
    const { revision } = first;
    const second = await saves(ben, attempt, question.id, right, { revision });
    expect({ ...second, revision }).toEqual(first);
  });

  if (one.questionType.scoredAt === "reveal")
    it("tells nothing of it after handing in either, because it waits for its reveal", async () => {
      await submits(ben, attempt);
      const { result } = await readResult(occasion(ben), { attempt });
      const told = JSON.stringify([
        endpoints.readResult.reply.parse(result),
        endpoints.readProgress.reply.parse(await readProgress(occasion(ben))),
        endpoints.exportPerson.reply.parse(await exportPerson(occasion(ben))),
      ]);
      expect(told.replaceAll(`"objective":"${canary}"`, "")).not.toContain(canary);
      for (const secret of secretsOf(question)) expect(told).not.toContain(secret);
      expect(result.questions[0]).toMatchObject({ verdict: "locked", fraction: null, points: 0, outOf: 0 });
    });
  else
    it("tells what the author says once it has been handed in", async () => {
      await submits(ben, attempt);
      const { result } = await readResult(occasion(ben), { attempt });
      expect(JSON.stringify(endpoints.readResult.reply.parse(result))).toContain(canary);
      expect(result.questions[0]).toMatchObject(
        best?.fraction === 1
          ? { fraction: 1, points: 2 }
          : { fraction: null, verdict: "needs-a-person", marking: question.key },
      );
    });
});

describe("what everybody may read", () => {
  it("and what starting a quiz replies holds no key, feedback or hint", async () => {
    const ben = await arrives("ben");
    const everything = JSON.stringify([
      endpoints.startAttempt.reply.parse((await startAttempt(occasion(ben), { quiz: teaQuiz })).attempt),
      endpoints.listModules.reply.parse(await listModules(occasion(ben))),
      endpoints.readModule.reply.parse(await readModule(occasion(ben), { module: "tea" })),
    ]);
    expect(everything).not.toContain(canary);
    for (const word of ['infusion"', "fraction", "accept", "feedback", "hint"])
      expect(everything).not.toContain(word);
  });
});
