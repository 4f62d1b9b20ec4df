import type { Module, Section } from "@/learning/modules/module";
import { pinnedModule } from "@/learning/modules/pinned-module";

type Pin = { readonly moduleVersion: string; readonly sectionId: string };

/** The module as it stood when the attempt was started, and the section that the attempt is about. */
export async function pinnedSection(attempt: Pin): Promise<{ module: Module; section: Section }> {
  const module = await pinnedModule(attempt.moduleVersion);
  const section = module.sections.find((one) => one.id === attempt.sectionId);
  if (!section)
    throw new Error(`module version ${attempt.moduleVersion} has no section ${attempt.sectionId}`);
  return { module, section };
}
