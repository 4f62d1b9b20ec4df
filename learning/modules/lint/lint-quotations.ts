import { countWords } from "@/quiz/question-types/count-words";
import { type Fault, fault, type Position } from "../fault";
import type { ModuleDraft } from "../module-draft";

/** In words. More than this is somebody else's sentence, and says whose it is. */
const longestWithoutSource = 8;

/**
 * Long quotations in lessons that say nothing of their source: in double quotes, straight or curly, without a `[^K03]`
 * after them in their paragraph. Those in `lint.quotations` are allowed, such as a slogan or the module's own example.
 */
export function lintQuotations({ main, lessons }: ModuleDraft): Fault[] {
  const allowed = new Set((main.value?.lint?.quotations ?? []).map(plain));
  return lessons.flatMap(({ file, blocks, passages }) =>
    blocks.flatMap((block) => {
      const place =
        block.kind === "passage" ? passages.find(({ id }) => id === block.passage)?.place : undefined;
      if (block.kind !== "passage" || !place) return [];
      return [...block.markdown.matchAll(/“([^”]+)”|"([^"]+)"/g)].flatMap((match) => {
        const quoted = plain(match[1] ?? match[2] ?? "");
        const words = countWords(quoted);
        const rest = block.markdown.slice(match.index + match[0].length);
        if (words <= longestWithoutSource || rest.includes("[^") || allowed.has(quoted)) return [];
        const message = `A quotation of ${words} words needs its source, such as [^K03], after it; or list it in module.yaml under \`lint.quotations\`. Up to ${longestWithoutSource} words need neither.`;
        return [fault(file, positionAt(place, block.markdown.slice(0, match.index)), message)];
      });
    }),
  );
}

/** A quotation's words as a reader sees them: without links, notes, emphasis and line breaks. */
function plain(text: string): string {
  return text
    .replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, "$1")
    .replace(/\[\^[^\]]*\]/g, "")
    .replace(/[*_]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The place that many characters behind another. */
function positionAt({ line, column }: Position, before: string): Position {
  const lines = before.split("\n");
  const last = lines.at(-1) ?? "";
  return lines.length === 1
    ? { line, column: column + last.length }
    : { line: line + lines.length - 1, column: last.length + 1 };
}
