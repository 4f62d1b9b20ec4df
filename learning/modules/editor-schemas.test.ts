import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { questionTypes } from "@/quiz/question-types/register";
import { editorSchemas } from "./editor-schemas";

const folder = path.resolve(import.meta.dirname, "../../content/schema");

describe("the schemas for editors", () => {
  it("in content/schema are those that the loader uses now (npm run -s cli -- check --schema writes them)", async () => {
    const made = editorSchemas(questionTypes);
    expect((await readdir(folder)).sort()).toEqual(Object.keys(made).sort());
    for (const [name, text] of Object.entries(made))
      expect(await readFile(path.join(folder, name), "utf8"), name).toBe(text);
  });

  it("know every question type, each with its own ask and key", () => {
    const quiz = JSON.parse(editorSchemas(questionTypes)["quiz.schema.json"] ?? "");
    const kinds = quiz.properties.questions.items.oneOf as {
      properties: { type: { const: string }; ask: object; key: object };
      additionalProperties: boolean;
    }[];
    expect(kinds.map(({ properties }) => properties.type.const).sort()).toEqual(
      Object.keys(questionTypes).sort(),
    );
    for (const { properties, additionalProperties } of kinds) {
      expect(Object.keys(properties.ask)).toContain("type");
      expect(additionalProperties).toBe(false);
    }
  });

  it("ask for no field that has a default", () => {
    const statements = JSON.parse(editorSchemas(questionTypes)["statements.schema.json"] ?? "");
    expect(statements.items.required).toEqual(["id", "text"]);
  });

  it("can be made when there is no question type yet", () => {
    expect(editorSchemas({})["quiz.schema.json"]).toContain('"cites"');
  });
});
