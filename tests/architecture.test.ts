import { describe, expect, it } from "vitest";
import { reach, type SourceFile, sourceFiles } from "./source-files";

const files = sourceFiles();
const byPath = new Map(files.map((file) => [file.path, file]));
const within = (...folders: string[]) =>
  files.filter((file) => folders.some((folder) => file.path.startsWith(`${folder}/`)));
const isStore = (file: SourceFile) => file.path.endsWith("-store.ts");
const isView = (file: SourceFile) => /\/(view|draw-form|question-context)\.tsx$/.test(file.path);
const inProject = (name: string) =>
  /^(app|classroom|learning|quiz|access|ui|operations|prisma|content|tests)\//.test(name);

/** The imports of `from` that lead to a place it may not know. */
function strays(from: readonly SourceFile[], allowed: (name: string, file: SourceFile) => boolean): string[] {
  return from.flatMap((file) =>
    file.imports.filter((name) => !allowed(name, file)).map((name) => `${file.path} → ${name}`),
  );
}

const under =
  (...folders: string[]) =>
  (name: string) =>
    !inProject(name) || folders.some((folder) => name.startsWith(`${folder}/`));
const ownDatabase = (name: string, file: SourceFile) =>
  isStore(file) && /^prisma\/(client|generated)/.test(name);

describe("imports go one way", () => {
  it("quiz knows itself, zod, its random numbers and a hash; its views also React and ui", () => {
    const pure = (name: string, file: SourceFile) =>
      name.startsWith("quiz/") ||
      ["zod", "pure-rand", "node:crypto"].some((known) => name === known || name.startsWith(`${known}/`)) ||
      (isView(file) && (name === "react" || name.startsWith("ui/") || name.endsWith(".module.css")));
    expect(strays(within("quiz"), pure)).toEqual([]);
  });

  it("access knows only itself and, in its stores, the database", () => {
    expect(
      strays(within("access"), (name, file) => under("access")(name) || ownDatabase(name, file)),
    ).toEqual([]);
  });

  it("learning knows quiz and access", () => {
    const allowed = (name: string, file: SourceFile) =>
      under("learning", "quiz", "access")(name) || ownDatabase(name, file);
    expect(strays(within("learning"), allowed)).toEqual([]);
  });

  it("classroom knows learning, quiz and access", () => {
    const allowed = (name: string, file: SourceFile) =>
      under("classroom", "learning", "quiz", "access")(name) || ownDatabase(name, file);
    expect(strays(within("classroom"), allowed)).toEqual([]);
  });

  it("ui knows no other part of the project", () => {
    expect(strays(within("ui"), under("ui"))).toEqual([]);
  });

  it("app never touches the database or a store", () => {
    expect(
      strays(within("app"), (name) => !name.startsWith("prisma/") && !name.endsWith("-store.ts")),
    ).toEqual([]);
  });

  it("nothing but app and the views draws with React", () => {
    const drawing = files.filter(
      (file) => file.imports.includes("react") && !/^(app|ui)\//.test(file.path) && !isView(file),
    );
    expect(drawing.map((file) => file.path)).toEqual([]);
  });
});

describe("keys stay on the server", () => {
  it("no file that runs in the browser brings along scoring, keys, content or the database", () => {
    const secret =
      /^(quiz\/(scoring|paper)\/|quiz\/question-types\/(register|[^/]+\/(score|review|samples|index))|learning\/|access\/accounts\/|prisma\/|operations\/)/;
    const leaks = files
      .filter((file) => file.runsInBrowser)
      .flatMap((file) =>
        [...reach(file, byPath)].filter((name) => secret.test(name)).map((name) => `${file.path} ⇒ ${name}`),
      );
    expect(leaks).toEqual([]);
  });
});

describe("the domain is told the time and given its ids", () => {
  it("reads no clock and makes no random numbers of its own", () => {
    const forbidden = /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\brandomUUID\(|\bperformance\.now\(/;
    const domain = within("quiz", "learning", "classroom", "access");
    expect(domain.filter((file) => forbidden.test(file.text)).map((file) => file.path)).toEqual([]);
  });
});

describe("names and sizes", () => {
  it("no file is called after nothing", () => {
    const vague = /(^|\/)(lib|utils?|helpers?|common|services?|manager|misc)(\/|\.|$)/;
    expect(files.filter((file) => vague.test(file.path)).map((file) => file.path)).toEqual([]);
  });

  it("file names are kebab-case, but for what Next names itself", () => {
    const odd = files.filter(
      (file) =>
        !file.path
          .split("/")
          .every((part) => /^[a-z0-9.-]+$/.test(part) || /^\[[.a-z]+\]$/.test(part) || part === "_server"),
    );
    expect(odd.map((file) => file.path)).toEqual([]);
  });

  it("no file has more than 250 lines", () => {
    expect(files.filter((file) => file.lines > 250).map((file) => `${file.path} ${file.lines}`)).toEqual([]);
  });

  it("index files exist only where a question type says what it is", () => {
    const barrels = files.filter(
      (file) =>
        /(^|\/)index\.tsx?$/.test(file.path) && !/^quiz\/question-types\/[^/]+\/index\.ts$/.test(file.path),
    );
    expect(barrels.map((file) => file.path)).toEqual([]);
  });
});
