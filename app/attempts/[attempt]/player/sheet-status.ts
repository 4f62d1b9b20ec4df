import { type AnswerLine, shownSaid } from "./answer-line";
import type { SheetState } from "./answer-sheet";

/** The first words of the bar: the truth about the network and the answers, one of a fixed few. */
export type SheetStatus = {
  readonly kind: "saved" | "saving" | "waiting" | "attention";
  readonly words: string;
};

/** Says what is true of all answers together; `clock` writes an instant as the person's hh:mm:ss. */
export function sheetStatus(
  state: SheetState,
  online: boolean,
  clock: (instant: string) => string,
): SheetStatus {
  const lines = [...state.lines.values()];
  const troubles = lines.flatMap(({ trouble }) => (trouble ? [trouble.kind] : []));
  const where = state.device === "none" ? "keep this page open" : "kept on this device";
  const waiting = lines.some(({ head }) => head !== null);
  if (state.held && waiting)
    return { kind: "attention", words: `Not saved: somebody else is signed in, ${where}` };
  if (troubles.includes("signed-out"))
    return { kind: "attention", words: `Not saved: you are signed out, ${where}` };
  if (troubles.includes("ended"))
    return { kind: "attention", words: `Not saved: this attempt has ended, ${where}` };
  if (troubles.includes("late"))
    return { kind: "attention", words: "Arrived after the end: kept, marked late" };
  if (troubles.includes("question-is-over"))
    return { kind: "attention", words: "Not saved: a question takes no more answers" };
  if (troubles.includes("conflict"))
    return { kind: "attention", words: "Not saved: answered elsewhere too, please choose" };
  if (troubles.includes("refused"))
    return { kind: "attention", words: "Not saved: one answer cannot be read" };
  if (waiting && !online) return { kind: "waiting", words: `Offline, ${where}` };
  if (waiting && state.unreachable) return { kind: "waiting", words: `Not saved yet, ${where}` };
  if (waiting) return { kind: "saving", words: "Saving" };
  if (state.device === "starting") return { kind: "saving", words: "One moment" };
  if (state.lastSavedAt) return { kind: "saved", words: `Saved ${clock(state.lastSavedAt)}` };
  const words = lines.some(({ stored }) => stored.revision > 0)
    ? "Everything is saved"
    : "Nothing to save yet";
  return { kind: "saved", words };
}

/** Whether nothing has been said: an empty text, no choice, or only such. */
export function isBlank(response: unknown): boolean {
  if (response === null || response === undefined) return true;
  if (typeof response === "string") return response.trim() === "";
  if (typeof response !== "object") return false;
  return Object.values(response).every(isBlank);
}

export function isAnswered(line: AnswerLine | undefined): boolean {
  return line !== undefined && !isBlank(shownSaid(line).response);
}
