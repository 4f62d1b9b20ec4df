import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** A whole module without a fault: two sections, one quiz. A test changes one file of it and looks at what is said. */
export const smallModule: Readonly<Record<string, string>> = {
  "module.yaml": `title: Tea
subtitle: How leaves become a drink
language: en
level: Beginners
minutes: 20
authors: [Ada Lindqvist]
brief:
  title: On tea
  publisher: The Kettle
  date: "2012-12-21"
  citation: The Kettle, “On tea”, 2012.
objectives:
  - id: LO-1.1
    text: Name the parts.
    bloom: remember
sections: [s1, s2]
glossary:
  - term: Infusion
    definition: Leaves in hot water.
    section: s1
sources:
  - id: K01
    text: A book
    url: https://example.org/book
`,
  "statements.yaml": `- id: F1
  text: Tea is a drink.
  sources: [K01]
`,
  "01-leaves.md": `---
id: s1
title: Leaves
objectives: [LO-1.1]
minutes: 3
---

Tea is an [[Infusion|infusion]] of leaves.[^K01] It is *hot*. {#P-1.1}

Some drink it cold. {#P-1.2}
`,
  "01-leaves.quiz.yaml": `minutes: 4
questions:
  - id: Q1-01
    type: single-choice
    objective: LO-1.1
    bloom: remember
    points: 1
    cites: [P-1.1, F1]
    ask:
      stem: What is tea made of?
      options:
        - id: leaves
          text: Leaves
        - id: roots
          text: Roots
    key:
      right: leaves
    feedback:
      leaves: Yes, see P-1.1.
      roots: No.
    hint: It grows on bushes.
`,
  "02-water.md": `---
id: s2
title: Water
objectives: []
minutes: 2
---

Water boils. {#P-2.1}
`,
};

/** The small module with some files changed, added, or (null) left out. */
export function changed(changes: Readonly<Record<string, string | null>>): Record<string, string> {
  const entries = Object.entries({ ...smallModule, ...changes });
  return Object.fromEntries(entries.flatMap(([name, text]) => (text === null ? [] : [[name, text]])));
}

/** One file of the small module with a piece of its text replaced; the piece must be there. */
export function edited(name: string, from: string, to: string): Record<string, string> {
  const text = smallModule[name] ?? "";
  if (!text.includes(from)) throw new Error(`${name} does not hold ${from}`);
  return changed({ [name]: text.replace(from, to) });
}

/** Writes modules into a new folder of their own, gives its path to `use`, and removes it. */
export async function inContentFolder<Result>(
  modules: Readonly<Record<string, Readonly<Record<string, string>>>>,
  use: (root: string) => Promise<Result>,
): Promise<Result> {
  const root = await mkdtemp(path.join(tmpdir(), "content-"));
  try {
    for (const [module, files] of Object.entries(modules)) {
      await mkdir(path.join(root, module), { recursive: true });
      for (const [name, text] of Object.entries(files)) {
        const file = path.join(root, module, name);
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, text);
      }
    }
    return await use(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
