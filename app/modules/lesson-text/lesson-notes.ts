import type { Element, ElementContent } from "hast";
import type { GlossaryTerm, Source } from "@/learning/modules/module";
import { inlineTree } from "@/ui/prose";
import type { Marks } from "./author-marks";
import { wordless } from "./sentence-spans";

export type NumberedSource = Source & { readonly number: number; readonly calls: readonly string[] };
export type UsedTerm = GlossaryTerm & { readonly anchor: string; readonly call: string | null };

/** A note in the margin, to stand before the sentence that uses a term or after the one that cites a source. */
export type MarginNote = { readonly side: "before" | "after"; readonly note: Element };

/** An id for a term: its letters and digits, `Coup d’état` → `term-coup-d-etat`. */
export function termAnchor(term: string): string {
  const plain = term.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return `term-${plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "")}`;
}

/**
 * A copy in the margin of what stands at the foot of the page. It is for the eye and the mouse only: screen readers and
 * the keyboard have the original, so the copy is hidden from the one and left out of the other's way.
 */
function marginNote(children: ElementContent[]): Element {
  return {
    type: "element",
    tagName: "span",
    properties: { dataMargin: "", ariaHidden: "true" },
    children,
    data: wordless,
  };
}

const text = (value: string): ElementContent => ({ type: "text", value });
const element = (
  tagName: string,
  properties: Element["properties"],
  children: ElementContent[],
): Element => ({
  type: "element",
  tagName,
  properties,
  children,
});

function sourceNote(number: number, source: Source): Element {
  const words = inlineTree(source.text).children as ElementContent[];
  const shown = source.url
    ? [element("a", { href: source.url, tabIndex: -1, rel: ["noreferrer"] }, [...words, text(" ↗")])]
    : words;
  return marginNote([element("b", {}, [text(String(number))]), text(" "), ...shown]);
}

/**
 * Collects what a lesson calls, in reading order: sources are numbered from 1 as they first appear, terms keep their first
 * place. `marks` makes the links; `sources` and `terms` tell afterwards what was used.
 */
export function lessonNotes(glossary: readonly GlossaryTerm[], sources: readonly Source[]) {
  const terms = new Map(glossary.map((entry) => [entry.term.toLowerCase(), entry]));
  const known = new Map(sources.map((source) => [source.id, source]));
  const numbered = new Map<string, { number: number; calls: string[] }>();
  const used = new Set<string>();
  const margins = new Map<ElementContent, MarginNote>();

  /** Numbers a source if it is new, and makes an id for the place that calls it. */
  const callOnce = (id: string) => {
    const entry = numbered.get(id) ?? { number: numbered.size + 1, calls: [] };
    numbered.set(id, entry);
    const call = `call-${id}-${entry.calls.length + 1}`;
    entry.calls.push(call);
    return { call, number: entry.number };
  };

  const marks: Marks = {
    term(name, shown) {
      const entry = terms.get(name.toLowerCase());
      if (!entry) return [text(shown)];
      const anchor = termAnchor(entry.term);
      const first = !used.has(entry.term);
      used.add(entry.term);
      const link = element(
        "a",
        {
          href: `#${anchor}`,
          dataTerm: "",
          ariaDescribedBy: [`${anchor}-text`],
          ...(first && { id: `call-${anchor}` }),
        },
        [text(shown)],
      );
      if (first) {
        const definition = inlineTree(entry.definition).children as ElementContent[];
        const note = marginNote([element("b", {}, [text(entry.term)]), text(" "), ...definition]);
        margins.set(link, { side: "before", note });
      }
      return [link];
    },
    source(id, follows) {
      const source = known.get(id);
      if (!source) return [];
      const seen = numbered.has(id);
      const { call, number: place } = callOnce(id);
      const number = String(place);
      const link = element("a", { href: `#source-${id}`, id: call, ariaLabel: `Source ${number}` }, [
        text(number),
      ]);
      const raised: Element = {
        ...element("sup", { dataSource: "" }, follows ? [text(","), link] : [link]),
        data: wordless,
      };
      if (!seen) margins.set(raised, { side: "after", note: sourceNote(place, source) });
      return [raised];
    },
  };

  return {
    marks,
    /** Calls a source from outside of the text, such as from a figure: its number, and the id for the link. */
    call(id: string): { readonly call: string; readonly number: number } | null {
      return known.has(id) ? callOnce(id) : null;
    },
    /** The margin notes that the nodes call for, in reading order. */
    marginsOf(nodes: readonly ElementContent[]): MarginNote[] {
      return nodes.flatMap((node) => {
        const own = margins.get(node);
        return [...(own ? [own] : []), ...(node.type === "element" ? this.marginsOf(node.children) : [])];
      });
    },
    /** The sources cited so far, numbered in order of first use, each with the ids of its calls. */
    sources(): NumberedSource[] {
      return [...numbered].flatMap(([id, entry]) => {
        const source = known.get(id);
        return source ? [{ ...source, ...entry }] : [];
      });
    },
    /** The section's own terms and every other term it uses, in the order of the alphabet. */
    terms(own: readonly GlossaryTerm[]): UsedTerm[] {
      const names = new Set([...own.map((entry) => entry.term), ...used]);
      return glossary
        .filter((entry) => names.has(entry.term))
        .map((entry) => {
          const anchor = termAnchor(entry.term);
          return { ...entry, anchor, call: used.has(entry.term) ? `call-${anchor}` : null };
        })
        .sort((a, b) => a.term.localeCompare(b.term, "en"));
    },
  };
}

export type LessonNotes = ReturnType<typeof lessonNotes>;
