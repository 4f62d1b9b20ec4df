import type { MemoAsk, MemoResponse } from "./schema";

/** In UTF-16 units, as browsers and `maxLength` count: of all parts together. */
export const mostText = 20_000;

/** One part of what is written. A question without sections has a single part, whose heading is null: the stem says it. */
export type WrittenPart = { readonly id: string; readonly heading: string | null; readonly text: string };

/** What was written, part by part, in the question's order. */
export function writtenParts({ sections }: MemoAsk, response: MemoResponse | null): WrittenPart[] {
  if (!sections) {
    const text = response && "text" in response ? response.text : "";
    return [{ id: "text", heading: null, text }];
  }
  const texts = response && "sections" in response ? response.sections : {};
  return sections.map(({ id, text: heading }) => ({
    id,
    heading,
    text: Object.hasOwn(texts, id) ? (texts[id] ?? "") : "",
  }));
}

/** The response with another text in one part; everything else stays. */
export function withText(
  ask: MemoAsk,
  response: MemoResponse | null,
  part: string,
  text: string,
): MemoResponse {
  const cites = response?.cites ? { cites: response.cites } : {};
  if (!ask.sections) return { text, ...cites };
  const sections = Object.fromEntries(writtenParts(ask, response).map((each) => [each.id, each.text]));
  return { sections: { ...sections, [part]: text }, ...cites };
}

/** A place in a part's text, as a textarea tells its selection. */
export type Cursor = { readonly part: string; readonly from: number; readonly to: number };

/** Puts a citation's mark at the cursor, over what was selected, and the passage among those cited. */
export function withCite(
  ask: MemoAsk,
  response: MemoResponse | null,
  id: string,
  cursor: Cursor,
): { readonly response: MemoResponse; readonly end: number } {
  const before = writtenParts(ask, response).find((part) => part.id === cursor.part)?.text ?? "";
  const start = before.slice(0, cursor.from);
  const mark = `${/\S$/.test(start) ? " " : ""}[${id}]`;
  const written = withText(ask, response, cursor.part, start + mark + before.slice(cursor.to));
  const cites = response?.cites ?? [];
  return {
    response: { ...written, cites: cites.includes(id) ? cites : [...cites, id] },
    end: cursor.from + mark.length,
  };
}

/** Takes a citation back: out of the list, and its marks out of the text, each with the space before it. */
export function withoutCite(ask: MemoAsk, response: MemoResponse, id: string): MemoResponse {
  const clear = (text: string) => text.replaceAll(` [${id}]`, "").replaceAll(`[${id}]`, "");
  const cites = (response.cites ?? []).filter((cited) => cited !== id);
  const cleared = writtenParts(ask, response).reduce<MemoResponse>(
    (so, part) => withText(ask, so, part.id, clear(part.text)),
    response,
  );
  return { ...cleared, cites };
}
