import type { AssignmentKind } from "@/classroom/assignments/assignment";
import type { LatePolicy } from "@/classroom/assignments/late-policy";
import type { AssignmentReply } from "@/classroom/assignments/show-assignment";
import type { ReviewField, ReviewPhase } from "@/learning/terms/review-rules";
import type { Terms } from "@/learning/terms/terms";

/** One line of a form's list: `key` stays with it while lines come and go. */
type Line = { readonly key: number };
export type PoolLine = Line & {
  readonly draw: string;
  readonly objective: string;
  readonly bloom: string;
  /** Questions named one by one, by a script; a form only keeps them. */
  readonly questions: readonly string[] | null;
};
export type StepLine = Line & { readonly until: string; readonly credit: string };

export type FormValues = {
  readonly title: string;
  readonly kind: AssignmentKind;
  readonly module: string;
  readonly sections: readonly string[];
  readonly category: string;
  readonly weight: string;
  readonly behaviour: Terms["behaviour"];
  /** In percent. */
  readonly penalty: string;
  readonly pointsList: string;
  readonly asksConfidence: boolean;
  readonly asksWhy: boolean;
  readonly navigation: Terms["navigation"];
  readonly layout: Terms["layout"];
  readonly shuffleQuestions: boolean;
  readonly pools: readonly PoolLine[];
  /** Local times in the class's zone, empty for none. */
  readonly opensAt: string;
  readonly dueAt: string;
  readonly closesAt: string;
  /** In minutes, empty for none. */
  readonly timeLimit: string;
  readonly lateAnswersWithin: string;
  readonly late: LatePolicy["kind"];
  readonly rate: string;
  readonly interval: "hour" | "day";
  readonly floor: string;
  readonly steps: readonly StepLine[];
  readonly falls: "in-steps" | "evenly";
  readonly after: string;
  /** Empty for any number. */
  readonly allowed: string;
  /** In minutes. */
  readonly delay: string;
  readonly grading: Terms["attempts"]["grading"];
  readonly buildOnLast: boolean;
  readonly review: { readonly [phase in ReviewPhase]: readonly ReviewField[] };
};

/** What a form begins with. `localOf` writes an instant as a clock in the class's zone shows it. */
export function valuesOf(
  { title, kind, module, sections, category, weight, terms, latePolicy }: AssignmentReply,
  localOf: (instant: string) => string,
): FormValues {
  const local = (time: string | null) => (time === null ? "" : localOf(time));
  const { attempts, paper } = terms;
  return {
    ...{ title, kind, module, sections, category: category ?? "", weight: String(weight) },
    behaviour: terms.behaviour,
    penalty: String(Number((terms.penalty * 100).toFixed(5))),
    pointsList: terms.pointsList.join(", "),
    asksConfidence: terms.asksConfidence,
    asksWhy: terms.asksWhy,
    navigation: terms.navigation,
    layout: terms.layout,
    shuffleQuestions: paper.shuffleQuestions,
    pools: paper.pools.map(({ draw, from }, key) => ({
      key,
      draw: String(draw),
      objective: from.objective ?? "",
      bloom: from.bloom ?? "",
      questions: from.questions ?? null,
    })),
    ...{ opensAt: local(terms.opensAt), dueAt: local(terms.dueAt), closesAt: local(terms.closesAt) },
    timeLimit: terms.timeLimit === null ? "" : String(Number((terms.timeLimit / 60).toFixed(4))),
    lateAnswersWithin: String(terms.lateAnswersWithin),
    ...lateValues(latePolicy, localOf),
    allowed: attempts.allowed === null ? "" : String(attempts.allowed),
    delay: String(attempts.delay),
    grading: attempts.grading,
    buildOnLast: attempts.buildOnLast,
    review: terms.review,
  };
}

function lateValues(policy: LatePolicy, localOf: (instant: string) => string) {
  const { rate, interval, floor } =
    policy.kind === "deduction" ? policy : { rate: 10, interval: "day" as const, floor: 0 };
  const curve = policy.kind === "curve" ? policy.curve : null;
  return {
    ...{ late: policy.kind, rate: String(rate), interval, floor: String(floor) },
    steps: (curve?.points ?? []).map(({ until, credit }, key) => ({
      ...{ key, until: localOf(until), credit: String(credit) },
    })),
    falls: curve?.falls ?? ("in-steps" as const),
    after: String(curve?.after ?? 0),
  };
}
