import type { QueuedAnswer } from "@/classroom/marking/read-queue";
import type { IconName } from "@/ui/icon-paths";

export type Standing = QueuedAnswer["standing"];

type Look = {
  readonly icon: IconName;
  readonly word: string;
  readonly look: "quiet" | "right" | "attention" | null;
};

/** Each standing of an answer, in the order in which somebody asks for it: its sign and its word. */
export const standings: Readonly<Record<Standing, Look>> = {
  "third-asked": { icon: "circle-alert", word: "A third marker is asked for", look: "attention" },
  waiting: { icon: "clock", word: "Waiting", look: "quiet" },
  marked: { icon: "check", word: "Marked", look: "right" },
  seconded: { icon: "circle-check", word: "Marked twice", look: "right" },
  overridden: { icon: "pencil", word: "Set by hand", look: null },
};

/** The standing that an address asks for; null for all, and for what is none. */
export function standingIn(search: Readonly<Record<string, string | string[] | undefined>>): Standing | null {
  const asked = search.standing;
  return typeof asked === "string" && Object.hasOwn(standings, asked) ? (asked as Standing) : null;
}

/** Each standing that some answer has, with how many do. */
export function countStandings(answers: readonly Pick<QueuedAnswer, "standing">[]): [Standing, number][] {
  const all = Object.keys(standings) as Standing[];
  return all
    .map((standing): [Standing, number] => [
      standing,
      answers.filter((answer) => answer.standing === standing).length,
    ])
    .filter(([, count]) => count > 0);
}
