import { mkdir, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { contentRoot } from "@/learning/modules/content-root";
import { editorSchemas } from "@/learning/modules/editor-schemas";
import { type Fault, faultLine } from "@/learning/modules/fault";
import { type LoadedContent, loadContent } from "@/learning/modules/load-content";
import { pinsText } from "@/learning/modules/sentence-pins";
import { questionTypes } from "@/quiz/question-types/register";
import type { Screen } from "../cli";

const usage = `check [--json] [--pin] [--schema] [folder…]
  Checks content and prints each fault as file:line:column message. Without a folder: content/.
  A folder holds modules, or is one.
  --json    one JSON document { "faults": [{ file, line, column, message }] }
  --pin     first pins the sentences that questions cite as they read now (sentences.lock.yaml)
  --schema  first writes the JSON Schemas for editors (schema/*.schema.json)`;

/** The verb `check`. Exit 0: no faults; 1: faults; 2: wrong use. */
export async function check(args: readonly string[], io: Screen): Promise<number> {
  const wish = read(args);
  if (typeof wish === "string") {
    io.err(`${wish}\n\n${usage}`);
    return 2;
  }
  const folders = wish.folders.length > 0 ? wish.folders : [contentRoot()];
  for (const folder of folders)
    if (!(await isFolder(folder))) {
      io.err(`There is no folder ${folder}.`);
      return 2;
    }
  const faults: Fault[] = [];
  for (const folder of folders) {
    if (wish.schema) await writeSchemas(folder, io);
    if (wish.pin) await pin(folder, await loadContent(folder), io);
    const content = await loadContent(folder);
    const here = path.relative(process.cwd(), folder);
    faults.push(...content.faults.map((each) => ({ ...each, file: path.join(here, each.file) })));
  }
  if (wish.json) io.out(JSON.stringify({ faults }));
  else for (const each of faults) io.out(faultLine(each));
  if (faults.length > 0) io.err(faults.length === 1 ? "1 fault." : `${faults.length} faults.`);
  return faults.length > 0 ? 1 : 0;
}

function read(args: readonly string[]) {
  try {
    const flag = { type: "boolean", default: false } as const;
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: flag, pin: flag, schema: flag },
      allowPositionals: true,
    });
    return { ...values, folders: positionals };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function isFolder(folder: string): Promise<boolean> {
  return stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Writes each module's pins; a module whose questions cite no sentence has no file of pins. */
async function pin(folder: string, { pins }: LoadedContent, io: Screen): Promise<void> {
  const isModule = await stat(path.join(folder, "module.yaml")).then(
    () => true,
    () => false,
  );
  for (const [module, sentences] of pins) {
    const file = path.join(folder, isModule ? "" : module, "sentences.lock.yaml");
    const count = Object.keys(sentences).length;
    if (count === 0) await rm(file, { force: true });
    else await writeFile(file, pinsText(sentences));
    io.err(`${module}: ${count} ${count === 1 ? "sentence" : "sentences"} pinned.`);
  }
}

async function writeSchemas(folder: string, io: Screen): Promise<void> {
  const target = path.join(folder, "schema");
  await mkdir(target, { recursive: true });
  for (const [name, text] of Object.entries(editorSchemas(questionTypes)))
    await writeFile(path.join(target, name), text);
  io.err(`Schemas written to ${target}.`);
}
