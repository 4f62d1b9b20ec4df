import { z } from "zod";
import { authorize } from "@/access/authorize";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { currentModules } from "@/learning/modules/current-modules";
import { upsertReading } from "./progress-store";

export const readingParams = z.object({ module: z.string().max(64), section: z.string().max(64) });

export const readingInput = z.strictObject({
  /** The passage that was reached. */
  lastPassage: z.string().min(1).max(64),
  /** Whether the end of the section was seen. */
  read: z.boolean(),
});

export const readingReply = z.strictObject({
  lastPassage: z.string(),
  /** When the end of the section was first seen. */
  readAt: z.iso.datetime().nullable(),
});

type Input = z.output<typeof readingParams> & z.output<typeof readingInput>;

/** Keeps how far the asker has read a section. What was read once stays read. */
export async function recordReading(
  { by, at }: Occasion,
  input: Input,
): Promise<z.input<typeof readingReply>> {
  authorize(by, "progress.record");
  const module = (await currentModules()).find(({ id }) => id === input.module);
  const section = module?.sections.find(({ id }) => id === input.section);
  if (!module || !section) throw new Refusal("not-found");
  if (!section.passages.some(({ id }) => id === input.lastPassage))
    throw new Refusal("reading.unknown-passage");
  const { lastPassage, readAt } = await upsertReading({
    personId: by.personId,
    moduleId: module.id,
    sectionId: section.id,
    lastPassage: input.lastPassage,
    readAt: input.read ? at : null,
    at,
  });
  return { lastPassage, readAt: readAt?.toISOString() ?? null };
}
