import { fraction } from "@/quiz/fraction";
import type { Share } from "@/quiz/question-types/overlap";
import type { Verdict } from "@/quiz/question-types/question-type";
import { chosenFor } from "@/quiz/question-types/slot-choice";
import type { TimelineAsk, TimelineKey, TimelineResponse } from "./schema";
import { isWithin, orderOf, type Span, spanBetween, spanOf } from "./spans";

/** When something was and when it is said to have been; `given` is null while nothing is said. */
export type Dated = { readonly right: Span; readonly given: Span | null };

export type DatedEvent = Dated & { readonly id: string };

/** The key's events, right and given times at the precision that was asked for. */
export function datedEvents(
  key: TimelineKey,
  { dates }: TimelineResponse,
  { precision }: TimelineAsk,
): DatedEvent[] {
  return Object.entries(key.dates).map(([id, range]) => {
    const date = chosenFor(dates, id);
    return {
      id,
      right: spanBetween(range, precision),
      given: date === undefined ? null : spanOf(date, precision),
    };
  });
}

/** The date that the text speaks from, as something that is always where it belongs. None when the key has none. */
export function asOfPoint({ asOf }: TimelineKey, { precision }: TimelineAsk): Dated[] {
  if (asOf === undefined) return [];
  const span = spanOf(asOf, precision);
  return [{ right: span, given: span }];
}

/** Whether the key says which of two comes first: where their times overlap, it does not. */
export const isComparable = (one: Dated, other: Dated) => orderOf(one.right, other.right) !== 0;

/** Whether both are dated, apart, and in the order of the key. */
export const isConcordant = (one: Dated, other: Dated) =>
  one.given !== null &&
  other.given !== null &&
  orderOf(one.given, other.given) === orderOf(one.right, other.right);

/** A date inside its interval is placed right. */
export const isPlaced = ({ right, given }: Dated) => given !== null && isWithin(given, right);

/** Whether an event can be compared with nothing else there is. */
const isLone = (event: Dated, all: readonly Dated[]) => all.every((other) => !isComparable(event, other));

/**
 * Concordant ÷ comparable pairs: ties in the key are not comparable, ties in the response are not concordant, and the date that the text
 * speaks from makes a pair with each event. An event that is in no comparable pair counts by itself, as placed or not.
 * Source: this project's definition of timelines (order score); the pairs are Kendall's.
 */
export function orderShare(events: readonly Dated[], asOf: readonly Dated[] = []): Share {
  const all = [...events, ...asOf];
  const pairs = events
    .flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const))
    .filter(([one, other]) => isComparable(one, other));
  const lone = events.filter((event) => isLone(event, all));
  return {
    count: pairs.filter(([one, other]) => isConcordant(one, other)).length + lone.filter(isPlaced).length,
    of: pairs.length + lone.length,
  };
}

/**
 * What the dates are worth by the key's rule: `order` as `orderShare` says; `dates` is events placed inside their interval ÷ events;
 * `both` the mean of the two. An event without a date earns nothing. `parts` has every event, 1 when it is placed right,
 * else 0, whatever the rule. Before anything is compared, right and given times are widened to the precision that was asked for.
 */
export function scoreTimeline(key: TimelineKey, response: TimelineResponse, ask: TimelineAsk): Verdict {
  if (Object.keys(response.dates).length === 0) return { verdict: "unanswered" };
  const events = datedEvents(key, response, ask);
  const { count: ordered, of: pairs } = orderShare(events, asOfPoint(key, ask));
  const placed = events.filter(isPlaced).length;
  const earned = {
    order: () => fraction(ordered, pairs),
    dates: () => fraction(placed, events.length),
    both: () => fraction(ordered * events.length + placed * pairs, 2 * pairs * events.length),
  };
  return {
    verdict: "scored",
    fraction: earned[key.rule](),
    parts: events.map((event) => ({ id: event.id, fraction: isPlaced(event) ? 1 : 0 })),
  };
}
