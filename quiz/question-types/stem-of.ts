/** What a question asks, in Markdown: its own stem, or that of the question inside it; empty where neither has one. */
export function stemOf(ask: unknown): string {
  if (typeof ask !== "object" || ask === null) return "";
  const { stem, part } = ask as { readonly stem?: unknown; readonly part?: unknown };
  return typeof stem === "string" ? stem : stemOf(part);
}
