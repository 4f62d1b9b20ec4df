import type { Source } from "@/learning/modules/module";

/** Markdown in which the ids of known sources (K01) lead to the list of sources on the same page. */
export function linkSources(text: string, sources: readonly Source[]): string {
  const known = new Set(sources.map((source) => source.id));
  return text.replace(/\b[A-Z]\d{2,}\b/g, (id) => (known.has(id) ? `[${id}](#source-${id})` : id));
}
