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
  /** What could not be read. */
  readonly faults: readonly Fault[];
};

const mostBytes = 1024 * 1024;

/** The folders under `root` that hold a `module.yaml`, or `root` itself when it holds one. */
export async function readModuleFolders(
  root: string,
): Promise<{ readonly folders: readonly ModuleFolder[]; readonly faults: readonly Fault[] }> {
  if (await isFile(path.join(root, "module.yaml"))) {
    const resolved = path.resolve(root);
    return { folders: [await readFolder(resolved, path.basename(resolved), "")], faults: [] };
  }
  const entries = await readdir(root, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const folders: ModuleFolder[] = [];
  for (const name of names.sort())
    if (await isFile(path.join(root, name, "module.yaml")))
      folders.push(await readFolder(path.join(root, name), name, `${name}/`));
  const faults =
    folders.length > 0 ? [] : [fault(".", fileStart, "No folder with a module.yaml is here, so no module.")];
  return { folders, faults };
}

async function readFolder(folder: string, id: string, prefix: string): Promise<ModuleFolder> {
  const files: ContentFile[] = [];
  const faults: Fault[] = [];
  if (!moduleId.safeParse(id).success)
    faults.push(
      fault(`${prefix}module.yaml`, fileStart, `The folder's name is the module's address: a-z, 0-9 and -.`),
    );
  for (const entry of (await readdir(folder, { withFileTypes: true })).sort(byName)) {
    if (isBeside(entry.name)) continue;
    const name = `${prefix}${entry.name}`;
    if (entry.isDirectory() && entry.name === "figures") continue;
    if (!entry.isFile() || !isContent(entry.name)) {
      faults.push(fault(name, fileStart, notContent));
      continue;
    }
    const text = await readText(path.join(folder, entry.name));
    if (text.startsWith("fault:")) faults.push(fault(name, fileStart, text.slice("fault:".length)));
    else files.push({ name, text: text.slice("text:".length) });
  }
  return { id, files, faults };
}

const byName = (one: { name: string }, other: { name: string }) => (one.name < other.name ? -1 : 1);

/** What editors and version control leave behind, and notes for people. */
const isBeside = (name: string) => name.startsWith(".") || name.endsWith("~") || name === "README.md";

const isContent = (name: string) =>
  ["module.yaml", "statements.yaml", "sentences.lock.yaml"].includes(name) ||
  /^\d{2}-[a-z0-9-]+\.(md|quiz\.yaml)$/.test(name);

const notContent =
  "This is no part of a module. A lesson is called NN-name.md, its questions NN-name.quiz.yaml (two digits, then a-z, 0-9 and -); figures are in figures/.";

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file);
  if (bytes.length > mostBytes) return `fault:This file is larger than ${mostBytes / 1024} KiB.`;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0")
      ? "fault:This file holds a NUL character."
      : `text:${text.replace(/\r\n?/g, "\n").normalize("NFC")}`;
  } catch {
    return "fault:This file is not UTF-8 text.";
  }
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}
