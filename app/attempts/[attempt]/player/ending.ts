import type { AnswerLine } from "./answer-line";
import type { Phase } from "./time-left";

/**
 * What the page does once no more answers are taken. *sending*: something is still on its way. *closing*: everything is
 * there, and the server is about to close the attempt. *telling*: it is closed, and an answer has something to say first.
 */
export type Ending =
  | { readonly kind: "working" }
  | { readonly kind: "closing" }
  | { readonly kind: "leaving" }
  | { readonly kind: "sending"; readonly unsent: number }
  | { readonly kind: "telling"; readonly late: number; readonly lost: number };

/** The ending by the phase and by what became of the answers. Only a clean one leads on to the result by itself. */
export function endingOf(phase: Phase, lines: Iterable<AnswerLine>): Ending {
  if (phase === "open") return { kind: "working" };
  const all = [...lines];
  const unsent = all.filter(({ head, trouble }) => head && !trouble).length;
  if (unsent > 0) return { kind: "sending", unsent };
  if (phase === "time-is-up") return { kind: "closing" };
  const late = all.filter(({ trouble }) => trouble?.kind === "late").length;
  const lost = all.filter(({ trouble }) => trouble && trouble.kind !== "late").length;
  return late + lost > 0 ? { kind: "telling", late, lost } : { kind: "leaving" };
}

const answers = (count: number) => (count === 1 ? "1 answer" : `${count} answers`);

/** The ending in a sentence; empty while one works. */
export function endingInWords(ending: Ending, online: boolean): string {
  if (ending.kind === "working") return "";
  if (ending.kind === "closing") return "What you answered is saved. Your result comes in a moment.";
  if (ending.kind === "leaving") return "What you answered is saved. Here is your result.";
  if (ending.kind === "sending")
    return online
      ? `${answers(ending.unsent)} still being sent. Keep this page open.`
      : `${answers(ending.unsent)} kept on this device, and sent when the network is back. Keep this page open.`;
  const late =
    ending.late > 0
      ? `${answers(ending.late)} arrived after the end. Kept, marked late; your instructor can count ${ending.late === 1 ? "it" : "them"}.`
      : "";
  const lost = ending.lost > 0 ? `${answers(ending.lost)} could not be stored.` : "";
  return [late, lost].filter(Boolean).join(" ");
}
