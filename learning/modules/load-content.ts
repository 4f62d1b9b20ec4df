import { questionTypes } from "@/quiz/question-types/register";
import { buildModule } from "./build-module";
import { type ModuleFolder, readModuleFolders } from "./content-files";
import type { SentencePins } from "./content-schema";
import { type Fault, inReadingOrder } from "./fault";
import { lintContent } from "./lint-content";
import type { Module } from "./module";
import { draftModule } from "./module-draft";
import type { QuestionTypes } from "./quiz-file";
import { currentPins } from "./sentence-pins";

/** What a content folder holds. Only modules without any fault are in `modules`; every fault of all of them is in `faults`. */
export type LoadedContent = {
  readonly modules: readonly Module[];
  readonly faults: readonly Fault[];
  /** By module: the pins that its cited sentences should have. */
  readonly pins: ReadonlyMap<string, SentencePins>;
};

/** Reads a content folder (or one module's folder) whole: the only reader of content. Faults never throw. */
export async function loadContent(
  folder: string,
  types: QuestionTypes = questionTypes,
): Promise<LoadedContent> {
  const { folders, faults } = await readModuleFolders(folder);
  const read = folders.map((each) => ({ id: each.id, ...readModuleFolder(each, types) }));
  return {
    modules: read.flatMap(({ module }) => module ?? []),
    faults: inReadingOrder([...faults, ...read.flatMap((each) => each.faults)]),
    pins: new Map(read.map(({ id, pins }) => [id, pins])),
  };
}

/** A module out of its files' texts: pure, and total for any text whatever. */
export function readModuleFolder(
  folder: ModuleFolder,
  types: QuestionTypes,
): { readonly module: Module | null; readonly faults: readonly Fault[]; readonly pins: SentencePins } {
  const { draft, faults: unread } = draftModule(folder, types);
  const faults = [...unread, ...lintContent(draft)];
  return { module: faults.length > 0 ? null : buildModule(draft), faults, pins: currentPins(draft) };
}
