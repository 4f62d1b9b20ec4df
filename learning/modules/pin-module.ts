import type { Module } from "./module";
import { isModuleVersionKept, keepModuleVersion } from "./module-version-store";

/** Sees to it that a module's content is kept as it stands, so that an attempt can be pinned to it for good. */
export async function pinModule(module: Module, at: Date): Promise<void> {
  // The body is large: it is sent only when the version is new.
  if (await isModuleVersionKept(module.version)) return;
  await keepModuleVersion(module, at);
}
