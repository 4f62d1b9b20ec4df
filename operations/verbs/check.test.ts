import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { editorSchemas } from "@/learning/modules/editor-schemas";
import { questionTypes } from "@/quiz/question-types/register";
import { edited, inContentFolder, smallModule } from "@/tests/small-module";
import { check } from "./check";

/** Runs the verb and gives back its exit code and what it wrote. */
async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await check(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out, err };
}

const citing = (cites: string) => edited("01-leaves.quiz.yaml", "[P-1.1, F1]", cites);

describe("check", () => {
  it("ends with 0 and says nothing where there is nothing to say", async () => {
    const result = await inContentFolder({ tea: { ...smallModule } }, (root) => run(root));
    expect(result).toEqual({ code: 0, out: [], err: [] });
  });

  it("ends with 1 and prints each fault as file:line:column message", async () => {
    const files = edited("module.yaml", "minutes: 20", "minutes: 0\nmore: 1");
    await inContentFolder({ tea: files }, async (root) => {
      const file = path.join(path.relative(process.cwd(), root), "tea", "module.yaml");
      expect(await run(root)).toEqual({
        code: 1,
        out: [
          `${file}:5:10 \`minutes\` must be at least 1.`,
          `${file}:6:1 \`more\` is not a field here; is it misspelt or in the wrong place?`,
        ],
        err: ["2 faults."],
      });
    });
  });

  it("looks at every folder that it is given, a module's own too", async () => {
    const files = edited("module.yaml", "minutes: 20", "minutes: 0");
    const { code, out } = await inContentFolder({ tea: files, coffee: files, milk: files }, (root) =>
      run(path.join(root, "tea"), path.join(root, "coffee")),
    );
    expect(code).toBe(1);
    expect(out.map((line) => /(\w+)\/module\.yaml:5:10/.exec(line)?.[1])).toEqual(["tea", "coffee"]);
  });

  it("prints one JSON document with --json, with faults and without", async () => {
    const files = edited("module.yaml", "minutes: 20", "minutes: 0");
    const faulty = await inContentFolder({ tea: files }, (root) => run("--json", root));
    expect(faulty.code).toBe(1);
    expect(faulty.out).toHaveLength(1);
    const { faults } = JSON.parse(faulty.out[0] ?? "");
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ line: 5, column: 10, message: "`minutes` must be at least 1." });
    expect(faults[0].file).toMatch(/tea\/module\.yaml$/);
    const sound = await inContentFolder({ tea: { ...smallModule } }, (root) => run(root, "--json"));
    expect(sound).toEqual({ code: 0, out: ['{"faults":[]}'], err: [] });
  });

  it("ends with 2 on wrong use", async () => {
    const unknown = await run("--fix");
    expect(unknown.code).toBe(2);
    expect(unknown.out).toEqual([]);
    expect(unknown.err.join("\n")).toContain("check [--json] [--pin] [--schema] [folder…]");
    expect((await run("no/such/folder")).code).toBe(2);
  });
});

describe("check --pin", () => {
  it("pins what is cited, notices an edit, and drops what is cited no more", async () => {
    await inContentFolder({ tea: citing("[P-1.1.2, P-2.1.1]") }, async (root) => {
      const lock = path.join(root, "tea", "sentences.lock.yaml");
      const lesson = path.join(root, "tea", "01-leaves.md");
      expect((await run(root)).out).toHaveLength(2);
      expect(await run("--pin", root)).toEqual({ code: 0, out: [], err: ["tea: 2 sentences pinned."] });
      expect(await readFile(lock, "utf8")).toMatch(
        /^#.*\nP-1\.1\.2: "[0-9a-f]{12}"\nP-2\.1\.1: "[0-9a-f]{12}"\n$/,
      );
      expect((await run(root)).code).toBe(0);

      await writeFile(lesson, (await readFile(lesson, "utf8")).replace("It is *hot*.", "It is *warm*."));
      const edit = await run(root);
      expect(edit.code).toBe(1);
      expect(edit.out).toHaveLength(1);
      expect(edit.out[0]).toContain("01-leaves.quiz.yaml:8:13 The sentence P-1.1.2 has changed");

      const quiz = path.join(root, "tea", "01-leaves.quiz.yaml");
      await writeFile(quiz, (await readFile(quiz, "utf8")).replace("[P-1.1.2, P-2.1.1]", "[P-1.1]"));
      expect(await run("--pin", root)).toEqual({ code: 0, out: [], err: ["tea: 0 sentences pinned."] });
      expect(await readdir(path.join(root, "tea"))).not.toContain("sentences.lock.yaml");
    });
  });

  it("is told when a sentence moves, for its number then leads to another", async () => {
    await inContentFolder({ tea: citing("[P-1.1.2]") }, async (root) => {
      await run("--pin", root);
      const lesson = path.join(root, "tea", "01-leaves.md");
      await writeFile(lesson, (await readFile(lesson, "utf8")).replace("It is", "It is old. It is"));
      expect((await run(root)).out[0]).toContain("it now reads “It is old.”");
    });
  });

  it("pins in a module's own folder, and what it can although there are faults", async () => {
    const files = citing("[P-1.1.2, P-1.1.9]");
    await inContentFolder({ tea: files }, async (root) => {
      const { code, out } = await run("--pin", path.join(root, "tea"));
      expect(code).toBe(1);
      expect(out).toHaveLength(1);
      expect(await readFile(path.join(root, "tea", "sentences.lock.yaml"), "utf8")).toContain("P-1.1.2:");
    });
  });
});

describe("check --schema", () => {
  it("writes the schemas beside the modules", async () => {
    await inContentFolder({ tea: { ...smallModule } }, async (root) => {
      expect((await run("--schema", root)).code).toBe(0);
      const written = (await readdir(path.join(root, "schema"))).sort();
      expect(written).toEqual(Object.keys(editorSchemas(questionTypes)).sort());
      expect(written).toContain("figure.schema.json");
    });
  });
});
