import { z } from "zod";
import type { Module } from "./module";

/** A module as the API tells it: no questions, no keys. Strict, so that nothing can ride along. */
export const moduleReply = z.strictObject({
  id: z.string(),
  title: z.string(),
  subtitle: z.string(),
  minutes: z.int(),
  sections: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      minutes: z.int(),
      quiz: z.string().nullable().describe("`<module>/<section>`, or null when the section has no quiz"),
    }),
  ),
  objectives: z.array(z.strictObject({ id: z.string(), text: z.string() })),
});

export const modulesReply = z.strictObject({ modules: z.array(moduleReply) });

export type ModuleReply = z.infer<typeof moduleReply>;
export type ModulesReply = z.infer<typeof modulesReply>;

/** Takes from a module, field by field, what everybody may know. */
export function presentModule({ id, title, subtitle, minutes, sections, objectives }: Module): ModuleReply {
  return {
    id,
    title,
    subtitle,
    minutes,
    sections: sections.map((section) => ({
      id: section.id,
      title: section.title,
      minutes: section.minutes,
      quiz: section.questions.length > 0 ? `${id}/${section.id}` : null,
    })),
    objectives: objectives.map((objective) => ({ id: objective.id, text: objective.text })),
  };
}
