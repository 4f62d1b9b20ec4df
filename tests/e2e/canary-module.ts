import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { stringify } from "yaml";
import { sentencesOf } from "../../learning/modules/lesson/sentences-of";
import type { Sample } from "../../quiz/question-types/question-type";

const types = path.resolve(import.meta.dirname, "../../quiz/question-types");

/** The word that stands in every key that can hold a word, every feedback and every hint of the planted module. */
export const canary = "canarybird";

/** The same in what handing in does not tell either: the forecast's outcome, and the section that opens after it. */
export const lockedCanary = "lockedbird";

type Samples = readonly Sample<Record<string, unknown>, Record<string, unknown>>[];

/** The ordinary sample of every question type, as its folder has it. */
async function ordinarySamples() {
  const folders = readdirSync(types, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return Promise.all(
    folders.map(async ({ name }) => {
      const { samples } = (await import(path.join(types, name, "samples.ts"))) as { samples: Samples };
      const ordinary = samples.find((sample) => sample.name === "ordinary");
      if (!ordinary) throw new Error(`The type ${name} has no ordinary sample.`);
      return { type: name, ...ordinary };
    }),
  );
}

/** Options of about the same length, so that the content check sees no cue in them. */
function evened(ask: Record<string, unknown>): Record<string, unknown> {
  if (!Array.isArray(ask.options)) return ask;
  const even = (option: { text: string }) => ({
    ...option,
    text: `${option.text}, as one answer among several`,
  });
  return { ...ask, options: ask.options.map(even) };
}

/** The passages of this module where a sample names those of another. */
function withOwnPassages(ask: Record<string, unknown>): Record<string, unknown> {
  return Array.isArray(ask.passages) ? { ...ask, passages: ["P-1.1", "P-1.2", "P-1.3"] } : ask;
}

/** Adds what only a leak would show to a key that can hold words or numbers of its own. */
function planted(type: string, key: Record<string, unknown>): Record<string, unknown> {
  const accept = (key.accept ?? []) as unknown[];
  if (type === "short-answer") {
    const note = `${canary} note`;
    return {
      ...key,
      accept: [...accept, { text: `${canary} answer`, note }],
      reject: [{ text: `${canary} reject` }],
    };
  }
  if (type === "forecast")
    return { ...key, source: `${lockedCanary} source`, resolution: `${lockedCanary} resolution` };
  if (type === "memo" || type === "essay") return { ...key, outline: `${canary} outline` };
  if (type === "numeric") return { ...key, accept: [...accept, { value: 918273645, tolerance: 0 }] };
  return key;
}

/** The options or reasons of a question, or of the one inside it: each wrong one needs feedback of its own. */
function choiceIds(ask: Record<string, unknown>): string[] {
  const { options, reasons, part } = ask as Record<"options" | "reasons", { id: string }[] | undefined> & {
    part?: Record<string, unknown>;
  };
  return [...(options ?? []), ...(reasons ?? [])].map(({ id }) => id).concat(part ? choiceIds(part) : []);
}

/** What a question is worth: the best of its rubric where a person marks it, else one point. */
function worthOf(key: Record<string, unknown>): number {
  const rubric = (key.rubric ?? []) as { levels: { points: number }[] }[];
  const best = rubric.map(({ levels }) => Math.max(...levels.map(({ points }) => points)));
  return best.reduce((sum, points) => sum + points, 0) || 1;
}

const birdOf = (type: string) => (type === "forecast" ? lockedCanary : canary);

/** A module with one question of every type in which each secret is a canary. Written beside the project's own content. */
export async function writeCanaryModule(content: string): Promise<void> {
  const folder = path.join(content, "canary");
  mkdirSync(folder, { recursive: true });
  const samples = await ordinarySamples();
  const questions = samples.map(({ type, ask, key }, index) => ({
    id: `QC-${index + 1}`,
    type,
    objective: "LO-1.1",
    bloom: "apply",
    points: worthOf(key),
    cites: ["P-1.1"],
    ask: withOwnPassages(evened(ask)),
    key: type === "select-passage" ? { right: ["P-1.1"] } : planted(type, key),
    feedback: Object.fromEntries(
      ["right", "wrong", "general", ...choiceIds(ask)].map((id) => [id, `${birdOf(type)} feedback, ${id}`]),
    ),
    hint: `${birdOf(type)} hint`,
  }));
  writeFileSync(path.join(folder, "module.yaml"), stringify(moduleFile));
  writeFileSync(
    path.join(folder, "statements.yaml"),
    stringify([{ id: "F1", text: "A bird sings.", sources: ["K01"] }]),
  );
  writeFileSync(path.join(folder, "01-birds.md"), lesson);
  writeFileSync(path.join(folder, "02-later.md"), laterLesson);
  writeFileSync(path.join(folder, "sentences.lock.yaml"), stringify(pins));
  writeFileSync(
    path.join(folder, "01-birds.quiz.yaml"),
    stringify({ minutes: 5, questions }, { aliasDuplicateObjects: false }),
  );
}

const moduleFile = {
  title: "On birds in mines",
  subtitle: "A module for looking for leaks",
  language: "en",
  level: "Testers",
  minutes: 10,
  authors: ["Ada Lindqvist"],
  brief: {
    title: "Birds in mines",
    publisher: "The Cage",
    date: "2012-12-21",
    citation: "The Cage, “Birds in mines”, 2012.",
    facts: [{ field: "Date", value: "21 December 2012", status: "made up" }],
  },
  objectives: [{ id: "LO-1.1", text: "Notice what is missing.", bloom: "apply" }],
  sections: ["s1", "s2"],
  glossary: [
    { term: "Cage", definition: "A house for a bird.", section: "s1" },
    { term: "Mine", definition: `A hole, ${lockedCanary} definition.`, section: "s2" },
  ],
  sources: [
    { id: "K01", text: "A made-up source", url: "https://example.org/birds" },
    { id: "K02", text: `A later source, ${lockedCanary}`, url: "https://example.org/later" },
  ],
};

const lesson = `---
id: s1
title: Birds
objectives: [LO-1.1]
minutes: 1
---

A bird lives in a [[Cage]].[^K01] It sings. {#P-1.1}

When it stops, people leave. {#P-1.2}

Nobody asks the bird. {#P-1.3}
`;

const words = {
  "P-1.1": "A bird lives in a Cage. It sings.",
  "P-1.2": "When it stops, people leave.",
  "P-1.3": "Nobody asks the bird.",
};

const pins = Object.fromEntries(
  Object.entries(words)
    .flatMap(([passage, text]) => sentencesOf(passage, text))
    .map(({ id, hash }) => [id, hash]),
);

const laterLesson = `---
id: s2
title: Later
objectives: []
minutes: 1
opensAfter: s1
---

The [[Mine]] was closed, ${lockedCanary} text.[^K02] {#P-2.1}
`;
