import { contentRoot } from "./content-root";
import { contentSignature } from "./content-signature";
import { faultLine } from "./fault";
import { type LoadedContent, loadContent } from "./load-content";
import type { Module } from "./module";

/** What this process serves: kept on the global object, because Next loads this file once for each of its bundles. */
type Held = {
  loaded?: Promise<readonly Module[]>;
  signature?: string;
  root?: string;
};

const held = globalThis as unknown as { briefingRoomContent?: Held };

/**
 * The modules as they are now. In production they are read once, and content with faults is refused with all of them.
 * Elsewhere they are read again when a file has changed; faults are told once on standard error, and a module that has some
 * is served as it last was without.
 */
export async function currentModules(): Promise<readonly Module[]> {
  held.briefingRoomContent ??= {};
  const state = held.briefingRoomContent;
  const root = contentRoot();
  if (process.env.NODE_ENV === "production") {
    state.loaded ??= loadContent(root)
      .then(faultless)
      .catch((error: unknown) => {
        delete state.loaded;
        throw error;
      });
    return state.loaded;
  }
  const signature = `${root}\n${await contentSignature(root)}`;
  if (!state.loaded || state.signature !== signature) {
    const before = state.root === root ? state.loaded : undefined;
    state.root = root;
    state.signature = signature;
    state.loaded = loadContent(root).then(async (content) =>
      lastGood(content, (await before?.catch(() => [])) ?? []),
    );
  }
  return state.loaded;
}

function faultless({ modules, faults }: LoadedContent): readonly Module[] {
  if (faults.length === 0) return modules;
  const count = faults.length === 1 ? "a fault" : `${faults.length} faults`;
  throw new Error(`The content has ${count}:\n${faults.map(faultLine).join("\n")}`);
}

function lastGood(content: LoadedContent, before: readonly Module[]): readonly Module[] {
  for (const each of content.faults) process.stderr.write(`content: ${faultLine(each)}\n`);
  const ids = [...content.pins.keys()];
  return ids.flatMap(
    (id) => content.modules.find((each) => each.id === id) ?? before.find((each) => each.id === id) ?? [],
  );
}
