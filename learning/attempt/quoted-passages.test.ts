import { expect, it } from "vitest";
import type { Module } from "@/learning/modules/module";
import { quotedPassages } from "./quoted-passages";

const passage = (id: string, ...texts: string[]) => ({
  id,
  sentences: texts.map((text, index) => ({ id: `${id}.${index + 1}`, text, hash: "" })),
});

const module = {
  id: "mali",
  sections: [
    { id: "s1", passages: [passage("P-1.1", "One.", "Two."), passage("P-1.2", "Three.")] },
    { id: "s2", passages: [passage("P-2.1", "Four.")] },
  ],
  statements: [{ id: "P-F1", text: "a statement", sources: [] }],
} as unknown as Module;

it("gives the words of the passages and sentences that questions name, at any depth and from any section", () => {
  const asks = [{ passages: ["P-1.1", "P-2.1"] }, { part: { sentences: ["P-1.2.1"] }, choose: 1 }];
  expect(
    quotedPassages(
      module,
      asks.map((ask) => ({ ask })),
    ),
  ).toEqual({
    "P-1.1": "One. Two.",
    "P-2.1": "Four.",
    "P-1.2.1": "Three.",
  });
});

it("gives nothing for texts that merely speak of passages, and nothing for what is not there", () => {
  const ask = { stem: "See P-1.1 again.", options: [{ id: "P-9.9", text: "One." }], passages: null };
  expect(quotedPassages(module, [{ ask }])).toEqual({});
});
