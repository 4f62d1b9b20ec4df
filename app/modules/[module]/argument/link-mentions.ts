import { mentionPattern } from "@/learning/modules/argument/mentioned-ids";

/**
 * Markdown in which the ids of the argument's entries (C1, F33) lead to the entry on the same page, and ids that have only a
 * passage to that passage. Other ids stay as they are.
 */
export function linkMentions(
  text: string,
  argument: {
    readonly module: { readonly id: string };
    readonly entries: readonly string[];
    readonly mentioned: Readonly<Record<string, { readonly id: string; readonly section: string }>>;
  },
): string {
  const { module, entries, mentioned } = argument;
  return text.replace(mentionPattern, (id) => {
    if (entries.includes(id)) return `[${id}](#${id})`;
    const place = mentioned[id];
    return place ? `[${id}](/modules/${module.id}/${place.section}#${place.id})` : id;
  });
}
