import { unknownIds } from "@/quiz/question-types/choices";
import { entryFaults } from "@/quiz/question-types/entries";
import { countsUp } from "@/quiz/question-types/telling-ids";
import type { TimelineAsk, TimelineKey } from "./schema";
import { asOfPoint, datedEvents, isComparable } from "./score";
import { isReversed, isWithin, spanBetween, unitsIn } from "./spans";

const mostUnits = 600;

/** Where time, events and key do not meet, and ids that tell when something was. */
export function timelineFaults(ask: TimelineAsk, key: TimelineKey): string[] {
  const { events, from, to, precision } = ask;
  if (isReversed(ask)) return [`The time ends on "${to}", before it begins.`];
  const units = unitsIn(ask).length;
  return [
    ...entryFaults("event", "events", events),
    ...unknownIds("event", events, Object.keys(key.dates)),
    ...events
      .filter(({ id }) => !Object.hasOwn(key.dates, id))
      .map(({ id }) => `The key says nothing of the event "${id}".`),
    ...Object.entries(key.dates).flatMap(([id, range]) => {
      if (isReversed(range)) return [`The time of the event "${id}" ends before it begins.`];
      return isWithin(spanBetween(range, precision), spanBetween(ask, precision))
        ? []
        : [`The time of the event "${id}" is not within what can be chosen, ${from} to ${to}.`];
    }),
    ...(units > mostUnits ? [`There would be ${units} months to choose from; at most ${mostUnits}.`] : []),
    ...orderFaults(ask, key),
    ...tellingIds(key),
  ];
}

/** An order is asked for, but the key has none. A single event is marked by its date. */
function orderFaults(ask: TimelineAsk, key: TimelineKey): string[] {
  const events = datedEvents(key, { dates: {} }, ask);
  const all = [...events, ...asOfPoint(key, ask)];
  const isOrdered = events.some((one) => all.some((other) => isComparable(one, other)));
  return events.length < 2 || key.rule === "dates" || isOrdered
    ? []
    : ["No two times of the key can be put in order, since they overlap: say `rule: dates`."];
}

/** Ids are sent to the browser: they must neither count up in time nor hold their date. */
function tellingIds({ dates }: TimelineKey): string[] {
  const inTime = Object.entries(dates).sort(([, one], [, other]) => (one.from < other.from ? -1 : 1));
  return [
    ...inTime
      .filter(([id, { from }]) => id.includes(from.slice(0, 7)) || id.endsWith(from.slice(0, 4)))
      .map(([id]) => `The id "${id}" gives its date away: ids are sent to the browser.`),
    ...(inTime.length > 1 && countsUp(inTime.map(([id]) => id))
      ? ["The ids count up in time and are sent to the browser: name the events instead."]
      : []),
  ];
}
