"use client";

import { createContext, type ReactNode, useContext } from "react";

const RichTexts = createContext<ReadonlyMap<string, ReactNode>>(new Map());

/**
 * Gives the components inside it authors' texts as the server has drawn them, by their Markdown source.
 * A text of one paragraph comes without its `<p>`, because most stand inside a label.
 */
export function RichTextProvider({
  texts,
  children,
}: {
  texts: ReadonlyMap<string, ReactNode>;
  children: ReactNode;
}) {
  return <RichTexts value={texts}>{children}</RichTexts>;
}

/** An author's Markdown text, or its plain source where nothing was drawn for it. */
export function RichText({ text }: { text: string }) {
  const texts = useContext(RichTexts);
  return texts.has(text) ? texts.get(text) : text;
}
