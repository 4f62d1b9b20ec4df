import { beforeAll, describe, expect, it } from "vitest";
import { inContentFolder, smallModule } from "@/tests/small-module";
import { citedText } from "./cited-text";
import { findPassage } from "./find-passage";
import { loadContent } from "./load-content";
import type { Module } from "./module";
import { moduleReply, presentModule } from "./module-reply";

let tea: Module;
beforeAll(async () => {
  const { modules } = await inContentFolder({ tea: { ...smallModule } }, (root) => loadContent(root));
  if (!modules[0]) throw new Error("The small module has faults.");
  tea = modules[0];
});

describe("what a cite leads to", () => {
  it("is a passage with all its sentences, and its place in the lesson", () => {
    expect(citedText(tea, "P-1.1")).toEqual({
      id: "P-1.1",
      kind: "passage",
      text: "Tea is an infusion of leaves. It is hot.",
      section: "s1",
      href: "/modules/tea/s1#P-1.1",
    });
  });

  it("is a sentence, at its passage", () => {
    expect(citedText(tea, "P-1.1.2")).toEqual({
      id: "P-1.1.2",
      kind: "sentence",
      text: "It is hot.",
      section: "s1",
      href: "/modules/tea/s1#P-1.1",
    });
  });

  it("is a statement, which stands in no lesson", () => {
    expect(citedText(tea, "F1")).toEqual({
      id: "F1",
      kind: "statement",
      text: "Tea is a drink.",
      section: null,
      href: null,
    });
  });

  it.each(["P-9.9", "P-1.1.3", "P-9.9.1", "F9", "", "K01"])("is nothing for %j", (id) => {
    expect(citedText(tea, id)).toBeNull();
  });

  it("can be asked for as a passage with its section", () => {
    expect(findPassage(tea, "P-2.1")?.section.id).toBe("s2");
    expect(findPassage(tea, "P-9.9")).toBeNull();
  });
});

describe("a module as everybody may see it", () => {
  it("has the contract's fields and no other", () => {
    expect(presentModule(tea)).toEqual({
      id: "tea",
      title: "Tea",
      subtitle: "How leaves become a drink",
      minutes: 20,
      sections: [
        { id: "s1", title: "Leaves", minutes: 3, quiz: "tea/s1" },
        { id: "s2", title: "Water", minutes: 2, quiz: null },
      ],
      objectives: [{ id: "LO-1.1", text: "Name the parts." }],
    });
  });

  it("is cut to its shape: what rides along is refused", () => {
    expect(moduleReply.safeParse(presentModule(tea)).success).toBe(true);
    expect(moduleReply.safeParse({ ...presentModule(tea), questions: [] }).success).toBe(false);
    const [section] = presentModule(tea).sections;
    const leaky = { ...presentModule(tea), sections: [{ ...section, questions: [] }] };
    expect(moduleReply.safeParse(leaky).success).toBe(false);
  });
});
