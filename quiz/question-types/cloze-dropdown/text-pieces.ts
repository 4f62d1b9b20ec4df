/** A stretch of words or a gap, in reading order. */
export type TextPiece = { readonly words: string } | { readonly gap: string };

/** Cuts a text at its `{gap}` places; empty stretches are left out. Joined again, the pieces are the text. */
export function textPieces(text: string): TextPiece[] {
  return text
    .split(/(\{[a-z0-9-]+\})/)
    .filter((piece) => piece !== "")
    .map((piece) => (/^\{[a-z0-9-]+\}$/.test(piece) ? { gap: piece.slice(1, -1) } : { words: piece }));
}

/** The gaps of a text in reading order; a gap that stands twice is there twice. */
export function gapsIn(text: string): string[] {
  return textPieces(text).flatMap((piece) => ("gap" in piece ? [piece.gap] : []));
}
