import { fingerprint } from "@/quiz/paper/fingerprint";
import { currentModules } from "./current-modules";
import type { Module } from "./module";
import { findModuleVersion } from "./module-version-store";

/** Old versions that somebody still has an attempt of; few are alive at once. */
const mostRemembered = 20;
const remembered = new Map<string, Module>();

/**
 * The content that an attempt is pinned to, by its hash: the current content when it is that, else as it was kept.
 * Throws when it is in neither place or no longer what its hash says: an attempt must never be scored with other content.
 */
export async function pinnedModule(hash: string): Promise<Module> {
  const current = (await currentModules()).find(({ version }) => version === hash);
  if (current) return current;
  const known = remembered.get(hash);
  if (known) return known;
  const kept = await findModuleVersion(hash);
  if (!kept) throw new Error(`Module version ${hash} is not kept.`);
  const { version: _, ...content } = kept;
  if (fingerprint(content) !== hash) throw new Error(`Module version ${hash} is not what its hash says.`);
  if (remembered.size >= mostRemembered) remembered.delete([...remembered.keys()][0] ?? "");
  remembered.set(hash, kept);
  return kept;
}
