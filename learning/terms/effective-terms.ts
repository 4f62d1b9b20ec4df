import { addCalendarDays } from "./add-calendar-days";
import { millisecondsOf } from "./instant";
import { overrideTerms } from "./override-terms";
import { type Terms, termsOverrideSchema } from "./terms";

/** What is changed for whom. `terms` is what `termsOverrideSchema` reads. */
export type Override = { readonly level: "class" | "section" | "person"; readonly terms: unknown };

/** What one person is given in everything they do in a class. */
export type Accommodation = {
  /** By how much their time limits are longer; 1 is as everybody's. */
  readonly timeFactor: number;
  /** How many calendar days later things are due and close for them. */
  readonly extraDays: number;
};

const levels = ["class", "section", "person"] as const;

/**
 * The terms that hold for one person. A section's override beats the class's and a person's both, field by field; within a
 * level the later row wins. The accommodation comes on top: days by the calendar of `zone`, and extra seconds in
 * `extraTime`. No override takes from somebody what their accommodation makes of the assignment's own times.
 *
 * The times are in order, except that a window can be empty where overrides have it open after its close: nobody starts
 * in it.
 */
export function effectiveTerms(
  base: Terms,
  overrides: readonly Override[],
  accommodation: Accommodation,
  zone: string,
): Terms {
  const { timeFactor, extraDays } = accommodation;
  const rows = levels.flatMap((level) => overrides.filter((row) => row.level === level));
  const merged = rows.reduce(
    (terms, row) => overrideTerms(terms, termsOverrideSchema.parse(row.terms)),
    base,
  );
  const later = (time: string | null, own: string | null) => extended(time, own, extraDays, zone);
  return {
    ...merged,
    ...inOrder({
      opensAt: merged.opensAt,
      dueAt: later(merged.dueAt, base.dueAt),
      closesAt: later(merged.closesAt, base.closesAt),
    }),
    extraTime: Math.round((merged.timeLimit ?? 0) * Math.max(timeFactor - 1, 0)),
  };
}

/** A time moved by the days, and not to before where the days move the assignment's `own`. Null, no such time, stays. */
function extended(time: string | null, own: string | null, days: number, zone: string): string | null {
  if (time === null || days <= 0) return time;
  const moved = [time, own ?? time].map((one) => addCalendarDays(new Date(one), days, zone).getTime());
  return new Date(Math.max(...moved)).toISOString();
}

type Times = Pick<Terms, "opensAt" | "dueAt" | "closesAt">;

/** Nothing is due after it closes. A due time that is over when the quiz opens binds nobody: the close takes its place. */
function inOrder({ opensAt, dueAt, closesAt }: Times): Times {
  const [opens, due, closes] = [opensAt, dueAt, closesAt].map(millisecondsOf);
  const isOver = due != null && opens != null && due <= opens;
  const isAfterClose = due != null && closes != null && due > closes;
  return { opensAt, dueAt: isOver || isAfterClose ? closesAt : dueAt, closesAt };
}
