import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { moduleId } from "./content-schema";
import { type Fault, fault, fileStart } from "./fault";

/** A content file read into memory; line ends are \n, letters are composed (NFC). */
export type ContentFile = { readonly name: string; readonly text: string };

/** A module's folder read into memory. */
export type ModuleFolder = {
  readonly id: string;
  readonly files: readonly ContentFile[];
  /** The data of its figures, from its folder `figures`. */
  readonly figures: readonly ContentFile[];
  /** What could not be read. */
  readonly faults: readonly Fault[];
};

const mostBytes = 1024 * 1024;

/** The folders under `root` that hold a `module.yaml`, or `root` itself when it holds one. */
export async function readModuleFolders(
  root: string,
): Promise<{ readonly folders: readonly ModuleFolder[]; readonly faults: readonly Fault[] }> {
  if ((await kindOf(path.join(root, "module.yaml"))).file) {
    const resolved = path.resolve(root);
    return { folders: [await readFolder(resolved, path.basename(resolved), "")], faults: [] };
  }
  const folders: ModuleFolder[] = [];
  const faults: Fault[] = [];
  for (const name of await namesIn(root)) {
    if (isBeside(name) || name === "schema" || !(await kindOf(path.join(root, name))).folder) continue;
    if ((await kindOf(path.join(root, name, "module.yaml"))).file)
      folders.push(await readFolder(path.join(root, name), name, `${name}/`));
    else faults.push(fault(name, fileStart, "This folder has no module.yaml, so it is no module."));
  }
  if (folders.length === 0 && faults.length === 0)
    faults.push(fault(".", fileStart, "No folder with a module.yaml is here, so no module."));
  return { folders, faults };
}

async function readFolder(folder: string, id: string, prefix: string): Promise<ModuleFolder> {
  const faults: Fault[] = [];
  if (!moduleId.safeParse(id).success)
    faults.push(
      fault(`${prefix}module.yaml`, fileStart, `The folder's name is the module's address: a-z, 0-9 and -.`),
    );
  const main = await readFiles(folder, prefix, isContent, notContent);
  const inner = path.join(folder, "figures");
  const figures = await readFiles(inner, `${prefix}figures/`, isFigure, notFigure);
  return {
    id,
    files: main.files,
    figures: figures.files,
    faults: [...faults, ...main.faults, ...figures.faults],
  };
}

/** The files of one folder; those that are none of the content are faults, said as `otherwise`. */
async function readFiles(
  folder: string,
  prefix: string,
  isOurs: (name: string) => boolean,
  otherwise: string,
): Promise<{ readonly files: readonly ContentFile[]; readonly faults: readonly Fault[] }> {
  const files: ContentFile[] = [];
  const faults: Fault[] = [];
  for (const base of await namesIn(folder)) {
    if (isBeside(base)) continue;
    const name = `${prefix}${base}`;
    const kind = await kindOf(path.join(folder, base));
    if (kind.folder && isOurs === isContent && base === "figures") continue;
    if (!kind.file || !isOurs(base)) {
      faults.push(fault(name, fileStart, otherwise));
      continue;
    }
    const read = await readText(path.join(folder, base));
    if ("text" in read) files.push({ name, text: read.text });
    else faults.push(fault(name, fileStart, read.message));
  }
  return { files, faults };
}

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).sort();
}

/** What editors and version control leave behind, and notes for people. */
const isBeside = (name: string) => name.startsWith(".") || name.endsWith("~") || name === "README.md";

const isContent = (name: string) =>
  ["module.yaml", "statements.yaml", "argument.yaml", "sentences.lock.yaml"].includes(name) ||
  /^\d{2}-[a-z0-9-]+\.(md|quiz\.yaml)$/.test(name);

const notContent =
  "This is no part of a module. A lesson is called NN-name.md, its questions NN-name.quiz.yaml (two digits, then a-z, 0-9 and -); figures are in figures/.";

const isFigure = (name: string) => /^[a-z0-9]+(-[a-z0-9]+)*\.yaml$/.test(name);

const notFigure = "Only figures belong here, each in a file name.yaml (a-z, 0-9 and -).";

async function readText(file: string): Promise<{ readonly text: string } | { readonly message: string }> {
  const bytes = await readFile(file);
  if (bytes.length > mostBytes) return { message: `This file is larger than ${mostBytes / 1024} KiB.` };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (text.includes("\0")) return { message: "This file holds a NUL character." };
    return { text: text.replace(/\r\n?/g, "\n").normalize("NFC") };
  } catch {
    return { message: "This file is not UTF-8 text." };
  }
}

/** What a name stands for; links count as what they lead to. */
async function kindOf(name: string): Promise<{ readonly file: boolean; readonly folder: boolean }> {
  return stat(name).then(
    (found) => ({ file: found.isFile(), folder: found.isDirectory() }),
    () => ({ file: false, folder: false }),
  );
}
