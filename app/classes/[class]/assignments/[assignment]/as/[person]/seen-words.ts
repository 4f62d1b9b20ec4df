import type { AssignmentAsSeen, PartAsSeen } from "@/classroom/assignments/read-as-person";
import type { TermSource } from "@/classroom/assignments/term-sources";
import { fieldWords } from "../../../term-words";

type Said = Pick<AssignmentAsSeen, "state" | "assignment">;

/** What a student sees of one quiz, in a sentence about them. `when` writes an instant. */
export function sentenceOf(
  name: string,
  { state }: Said,
  { standing, used }: Pick<PartAsSeen, "standing" | "used">,
  when: (at: Date) => string,
): string {
  if (state === "draft") return `${name} does not see it: it is a draft.`;
  if (state === "archived" && used === 0) return `${name} does not see it: it is archived.`;
  if (state === "archived") return `${name} sees what they did; it is archived and cannot be begun.`;
  const again = used > 0 ? " again" : "";
  if (standing.kind === "working") {
    const late = standing.isLate ? ", and is late" : "";
    return standing.deadline
      ? `${name} is working on it until ${when(standing.deadline)}${late}.`
      : `${name} is working on it, without an end${late}.`;
  }
  if (standing.kind === "may-start")
    return standing.isLate ? `${name} can begin${again}, and is late.` : `${name} can begin${again}.`;
  if (standing.kind === "not-open-yet") return `${name} has to wait: it opens ${when(standing.opensAt)}.`;
  if (standing.kind === "wait") return `${name} can begin the next attempt ${when(standing.until)}.`;
  if (standing.kind === "none-left") return `${name} has no attempts left.`;
  return used > 0 ? `It is closed; ${name} handed in.` : `It is closed, and ${name} did not begin it.`;
}

/** What of an attempt they can look at, in a sentence. */
export function reviewSentence({ phase, sees }: Pick<PartAsSeen, "phase" | "sees">): string {
  if (phase === null) return "There is no attempt to look back at.";
  if (sees.length === 0) return "Of what was handed in they see the receipt only.";
  return `They see: ${sees.map((field) => fieldWords[field].toLowerCase()).join(", ")}.`;
}

export const termNames: Record<TermSource<unknown>["term"], string> = {
  opensAt: "Opens",
  dueAt: "Due",
  closesAt: "Closes",
  timeLimit: "Time limit",
  extraTime: "Extra time",
  lateAnswersWithin: "Late answers count for",
  "attempts.allowed": "Attempts",
  "attempts.delay": "Wait between attempts",
  "attempts.grading": "What counts",
  behaviour: "Feedback and tries",
  navigation: "Order of work",
  review: "What they see afterwards",
};

type Row = { readonly level: "class" | "section" | "person"; readonly forWhom: string | null };

/** Which rule a value came from. */
export function sourceWords({
  override,
  adjustedBy,
}: Pick<TermSource<Row>, "override" | "adjustedBy">): string {
  const from = override === null ? "The assignment" : levelWords(override);
  if (adjustedBy === "accommodation") return `${from}, with the accommodation`;
  return adjustedBy === "order" ? `${from}, no later than the close` : from;
}

function levelWords({ level, forWhom }: Row): string {
  if (level === "class") return "Override for the class";
  return level === "section" ? `Override for section ${forWhom ?? ""}`.trim() : "Override for this person";
}
