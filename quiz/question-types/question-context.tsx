"use client";

import { createContext, type ReactNode, useContext } from "react";

type QuestionContextValue = {
  /** Unique on the page; views build the ids of their controls from it. */
  readonly questionId: string;
  /** The id of the element that holds the stem, for `aria-labelledby`. It stands outside the view, which never draws the stem. */
  readonly stemId: string;
  readonly response: unknown;
  readonly respond: (response: unknown) => void;
  readonly readOnly: boolean;
};

const QuestionContext = createContext<QuestionContextValue | null>(null);

/** Gives the view inside it a response to show and a place to send the next one. */
export function QuestionProvider({ children, ...value }: QuestionContextValue & { children: ReactNode }) {
  return <QuestionContext value={value}>{children}</QuestionContext>;
}

/** What a question's view works with. `response` is null until something was answered. */
export function useQuestion<Response>() {
  const value = useContext(QuestionContext);
  if (!value) throw new Error("A question's view was drawn outside a QuestionProvider.");
  return value as Omit<QuestionContextValue, "response" | "respond"> & {
    readonly response: Response | null;
    readonly respond: (response: Response) => void;
  };
}
