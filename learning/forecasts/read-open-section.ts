import { authorize } from "@/access/authorize";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { currentModules } from "@/learning/modules/current-modules";
import { openReading, type SectionReading } from "@/learning/modules/read-section";
import { findForecasts } from "./find-forecasts";
import { isSectionOpen } from "./forecasts";

/** A section that opens only after forecasts, for somebody who has locked them. */
export async function readOpenSection(
  { by }: Occasion,
  input: { readonly module: string; readonly section: string },
): Promise<SectionReading> {
  const module = (await currentModules()).find(({ id }) => id === input.module);
  const section = module?.sections.find(({ id }) => id === input.section);
  if (!module || !section) throw new Refusal("not-found");
  const { locked } = await findForecasts(by, module);
  authorize(by, "section.read", { isOpen: isSectionOpen(module, section, locked) });
  return openReading(module, section);
}
