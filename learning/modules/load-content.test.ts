import { writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { questionTypes } from "@/quiz/question-types/register";
import { changed, edited, inContentFolder, smallModule } from "@/tests/small-module";
import { faultLine } from "./fault";
import { loadContent } from "./load-content";

/** What is said of a module, each as `file:line:column message` without the module's folder. */
async function said(files: Record<string, string>): Promise<string[]> {
  const { faults } = await inContentFolder({ tea: files }, (root) => loadContent(root));
  return faults.map((each) => faultLine(each).replace(/^tea\//, ""));
}

describe("a module without faults", () => {
  const load = () => inContentFolder({ tea: { ...smallModule } }, (root) => loadContent(root));

  it("is read whole, in the order of its sections", async () => {
    const { modules, faults } = await load();
    expect(faults).toEqual([]);
    const [tea] = modules;
    expect(tea).toMatchObject({ id: "tea", title: "Tea", minutes: 20, authors: ["Ada Lindqvist"] });
    expect(tea?.sections.map(({ id, number, quizMinutes }) => [id, number, quizMinutes])).toEqual([
      ["s1", 1, 4],
      ["s2", 2, 0],
    ]);
    expect(tea?.sections[0]?.glossary).toEqual([{ term: "Infusion", definition: "Leaves in hot water." }]);
    expect(tea?.sections[0]?.questions.map(({ id }) => id)).toEqual(["Q1-01"]);
    expect(tea?.statements).toEqual([{ id: "F1", text: "Tea is a drink.", sources: ["K01"] }]);
  });

  it("keeps marks in the Markdown and takes them out of the sentences", async () => {
    const { modules } = await load();
    const [section] = modules[0]?.sections ?? [];
    expect(section?.blocks[0]).toEqual({
      kind: "passage",
      passage: "P-1.1",
      markdown: "Tea is an [[Infusion|infusion]] of leaves.[^K01] It is *hot*.",
    });
    expect(section?.passages[0]?.sentences.map(({ id, text }) => [id, text])).toEqual([
      ["P-1.1.1", "Tea is an infusion of leaves."],
      ["P-1.1.2", "It is hot."],
    ]);
  });

  it("has one version for one content, and another as soon as a word changes", async () => {
    const [one, same] = [(await load()).modules[0]?.version, (await load()).modules[0]?.version];
    const other = await inContentFolder({ tea: edited("02-water.md", "boils", "cooks") }, (root) =>
      loadContent(root),
    );
    expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(same).toBe(one);
    expect(other.modules[0]?.version).not.toBe(one);
  });

  it("is also read from its own folder", async () => {
    const loaded = await inContentFolder({ tea: { ...smallModule } }, (root) =>
      loadContent(path.join(root, "tea")),
    );
    expect(loaded.faults).toEqual([]);
    expect(loaded.modules.map(({ id }) => id)).toEqual(["tea"]);
  });

  it("is the same with Windows line ends and a byte order mark", async () => {
    const windows = Object.fromEntries(
      Object.entries(smallModule).map(([name, text]) => [name, `\uFEFF${text.replaceAll("\n", "\r\n")}`]),
    );
    const { modules, faults } = await inContentFolder({ tea: windows }, (root) => loadContent(root));
    expect(faults).toEqual([]);
    expect(modules[0]?.version).toBe((await load()).modules[0]?.version);
  });

  it("is the same whether letters are written whole or with their accents apart", async () => {
    const written = (form: "NFC" | "NFD") => edited("02-water.md", "boils", "boils à Paris".normalize(form));
    const [whole, apart] = await Promise.all(
      (["NFC", "NFD"] as const).map((form) =>
        inContentFolder({ tea: written(form) }, async (root) => (await loadContent(root)).modules[0]),
      ),
    );
    expect(written("NFC")).not.toEqual(written("NFD"));
    expect(whole).toBeDefined();
    expect(apart).toEqual(whole);
  });

  it("is served beside one that has faults", async () => {
    const { modules, faults } = await inContentFolder(
      { tea: { ...smallModule }, coffee: edited("module.yaml", "title: Tea", "title: []") },
      (root) => loadContent(root),
    );
    expect(modules.map(({ id }) => id)).toEqual(["tea"]);
    expect(faults.map(faultLine)).toEqual(["coffee/module.yaml:1:8 `title` must be a text, but is a list."]);
  });
});

describe("faults are told with file, line and column", () => {
  const quiz = "01-leaves.quiz.yaml";
  it.each<[string, Record<string, string>, string[]]>([
    [
      "YAML that is none",
      edited("module.yaml", "authors: [Ada Lindqvist]", "authors: [Ada Lindqvist"),
      [
        "module.yaml:7:1 This is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ].",
      ],
    ],
    [
      "a key that is there twice",
      edited("module.yaml", "minutes: 20", "minutes: 20\nminutes: 30"),
      ["module.yaml:6:1 This is not valid YAML: Map keys must be unique."],
    ],
    [
      "a field that is missing",
      edited("module.yaml", "level: Beginners\n", ""),
      ["module.yaml:1:1 `level` is missing."],
    ],
    [
      "a field that nobody knows",
      edited("module.yaml", "level: Beginners\n", "level: Beginners\nlevle: Beginners\n"),
      ["module.yaml:5:1 `levle` is not a field here; is it misspelt or in the wrong place?"],
    ],
    [
      "a number where a text belongs",
      edited("module.yaml", 'date: "2012-12-21"', "date: 2012"),
      ["module.yaml:10:9 `date` must be a text, but is a number. Put it in quotes."],
    ],
    [
      "a value out of bounds",
      edited("module.yaml", "minutes: 20", "minutes: 0"),
      ["module.yaml:5:10 `minutes` must be at least 1."],
    ],
    [
      "an empty value",
      edited("module.yaml", "level: Beginners", "level:"),
      ["module.yaml:4:1 `level` must be a text, but is empty."],
    ],
    [
      "a section that is listed and absent",
      edited("module.yaml", "[s1, s2]", "[s1, s2, s3]"),
      ["module.yaml:16:20 Section s3 is listed, but no lesson NN-name.md has `id: s3` in its front matter."],
    ],
    [
      "a section on disk that is not listed",
      edited("module.yaml", "[s1, s2]", "[s1]"),
      ["02-water.md:2:5 Section s2 is not listed in module.yaml under `sections`."],
    ],
    [
      "a section that is there twice",
      edited("02-water.md", "id: s2", "id: s1"),
      [
        "02-water.md:2:5 Section s1 is there twice: tea/01-leaves.md has it too.",
        "module.yaml:16:16 Section s2 is listed, but no lesson NN-name.md has `id: s2` in its front matter.",
      ],
    ],
    [
      "a quiz without its lesson",
      changed({ "03-cups.quiz.yaml": smallModule[quiz]?.replace("Q1-01", "Q3-01") ?? "" }),
      ["03-cups.quiz.yaml:1:1 This quiz belongs to a lesson tea/03-cups.md, which is not there."],
    ],
    [
      "a file that is no part of a module",
      changed({ "01-leaves.quiz.yml": "" }),
      [
        "01-leaves.quiz.yml:1:1 This is no part of a module. A lesson is called NN-name.md, its questions NN-name.quiz.yaml (two digits, then a-z, 0-9 and -); figures are in figures/.",
      ],
    ],
    [
      "a lesson without front matter",
      changed({ "02-water.md": "Water boils. {#P-2.1}\n" }),
      [
        "02-water.md:1:1 A lesson begins with its front matter: a line ---, then id, title, objectives and minutes, then a line ---.",
      ],
    ],
    [
      "front matter with a fault",
      edited("02-water.md", "minutes: 2", "minutes: two"),
      ["02-water.md:5:10 `minutes` must be a number, but is a text."],
    ],
    [
      "an objective that is not there",
      edited("02-water.md", "objectives: []", "objectives: [LO-1.1, LO-9.9]"),
      ["02-water.md:4:22 There is no objective LO-9.9 in module.yaml."],
    ],
    [
      "a paragraph without an id",
      edited("01-leaves.md", " {#P-1.2}", ""),
      ["01-leaves.md:10:1 This paragraph has no passage id; end it with one, such as {#P-2.3}."],
    ],
    [
      "a passage id that is there twice",
      edited("01-leaves.md", "{#P-1.2}", "{#P-1.1}"),
      ["01-leaves.md:10:1 The passage P-1.1 is there twice; the first is at tea/01-leaves.md:8."],
    ],
    [
      "a glossary link that leads nowhere",
      edited("01-leaves.md", "[[Infusion|infusion]]", "[[Decoction]]"),
      ["01-leaves.md:8:11 The glossary in module.yaml has no term “Decoction”."],
    ],
    [
      "a source that is not there",
      edited("01-leaves.md", "[^K01]", "[^K99]"),
      ["01-leaves.md:8:43 There is no source K99 in module.yaml."],
    ],
    [
      "a statement's source that is not there",
      edited("statements.yaml", "[K01]", "[K01, K02]"),
      ["statements.yaml:3:18 There is no source K02 in module.yaml."],
    ],
    [
      "a statement that is there twice",
      changed({ "statements.yaml": `${smallModule["statements.yaml"]}- id: F1\n  text: Again.\n` }),
      [
        "statements.yaml:4:7 The source or statement F1 is there twice; the first is at tea/statements.yaml:1.",
      ],
    ],
    [
      "a term of a section that is not there",
      edited("module.yaml", "section: s1", "section: s7"),
      ["module.yaml:20:14 The term Infusion belongs to section s7, which is not listed under `sections`."],
    ],
    [
      "a question type that is not there",
      edited(quiz, "type: single-choice", "type: guess"),
      [
        `${quiz}:4:11 \`guess\` is not a question type; the types are ${Object.keys(questionTypes).sort().join(", ")}.`,
      ],
    ],
    [
      "an unknown field in what is asked",
      edited(quiz, "    key:\n", "      answer: leaves\n    key:\n"),
      [`${quiz}:16:7 \`answer\` is not a field here; is it misspelt or in the wrong place?`],
    ],
    [
      "a key that is missing",
      edited(quiz, "    key:\n      right: leaves\n", ""),
      [`${quiz}:3:5 \`key\` is missing.`],
    ],
    [
      "an id that is no word",
      edited(quiz, "- id: roots", "- id: Roots"),
      [`${quiz}:14:15 \`id\` an id is made of a-z, 0-9 and -.`],
    ],
    [
      "a level of Bloom's that does not exist",
      edited(quiz, "bloom: remember", "bloom: recall"),
      [`${quiz}:6:12 \`bloom\` must be one of remember, understand, apply, analyse, evaluate, create.`],
    ],
  ])("%s", async (_what, files, expected) => {
    expect(await said(files)).toEqual(expected);
  });

  it("says all of them at once, in the order of the files", async () => {
    const faults = await said(
      changed({
        "module.yaml": smallModule["module.yaml"]?.replace("minutes: 20", "minutes: 0") ?? "",
        "01-leaves.md": smallModule["01-leaves.md"]?.replace(" {#P-1.2}", "") ?? "",
        "01-leaves.quiz.yaml":
          smallModule["01-leaves.quiz.yaml"]?.replace("points: 1", "points: 0").replace("F1]", "P-7.7]") ??
          "",
      }),
    );
    expect(faults.map((each) => each.split(" ")[0])).toEqual([
      "01-leaves.md:10:1",
      "01-leaves.quiz.yaml:7:13",
      "module.yaml:5:10",
    ]);
  });

  it("says of a broken question what is wrong, and of its sound neighbour what is wrong there", async () => {
    const second = (smallModule[quiz]?.split("questions:\n")[1] ?? "").replace("Q1-01", "Q1-02");
    const faults = await said(
      changed({
        [quiz]: `${smallModule[quiz]?.replace("right: leaves", "right: 7")}${second.replace("P-1.1, F1", "P-8.8, F1")}`,
      }),
    );
    expect(faults).toEqual([
      `${quiz}:17:14 \`right\` must be a text, but is a number. Put it in quotes.`,
      `${quiz}:27:13 There is no passage P-8.8.`,
    ]);
  });
});

describe("folders", () => {
  it("that hold schemas, editors' leavings and notes are no modules and no faults", async () => {
    const { faults, modules } = await inContentFolder(
      {
        tea: changed({ "README.md": "notes", ".swp": "", "module.yaml~": "old" }),
        schema: { "quiz.schema.json": "{}" },
        ".git": { config: "" },
      },
      (root) => loadContent(root),
    );
    expect(faults).toEqual([]);
    expect(modules).toHaveLength(1);
  });

  it("without a module.yaml are pointed out", async () => {
    const { faults } = await inContentFolder(
      { tea: { ...smallModule }, coffee: { "01-a.md": "x" } },
      (root) => loadContent(root),
    );
    expect(faults.map(faultLine)).toEqual(["coffee:1:1 This folder has no module.yaml, so it is no module."]);
  });

  it("that are empty or absent are pointed out", async () => {
    const faults = await inContentFolder({}, async (root) => [
      ...(await loadContent(root)).faults,
      ...(await loadContent(path.join(root, "nowhere"))).faults,
    ]);
    expect(faults.map(faultLine)).toEqual(
      Array(2).fill(".:1:1 No folder with a module.yaml is here, so no module."),
    );
  });

  it("whose name cannot be an address are pointed out", async () => {
    const { faults } = await inContentFolder({ Tea_2: { ...smallModule } }, (root) => loadContent(root));
    expect(faults.map(faultLine)).toEqual([
      "Tea_2/module.yaml:1:1 The folder's name is the module's address: a-z, 0-9 and -.",
    ]);
  });

  it("with files that are not text, hold NUL or are huge are pointed out", async () => {
    const lines = await inContentFolder(
      {
        tea: changed({
          "03-nul.md": "a\0b",
          "04-huge.md": "x".repeat(1024 * 1024 + 1),
        }),
      },
      async (root) => {
        await writeFile(path.join(root, "tea", "05-latin.md"), Buffer.from([0xe9, 0x20]));
        return (await loadContent(root)).faults.map(faultLine);
      },
    );
    expect(lines).toEqual([
      "tea/03-nul.md:1:1 This file holds a NUL character.",
      "tea/04-huge.md:1:1 This file is larger than 1024 KiB.",
      "tea/05-latin.md:1:1 This file is not UTF-8 text.",
    ]);
  });
});

describe("the content of this project", () => {
  it("has no faults", async () => {
    const { faults, modules } = await loadContent(path.resolve(import.meta.dirname, "../../content"));
    expect(faults.map(faultLine)).toEqual([]);
    expect(modules.length).toBeGreaterThan(0);
  });
});
