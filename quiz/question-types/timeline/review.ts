import type { ReviewLine } from "@/quiz/question-types/question-type";
import { chosenFor } from "@/quiz/question-types/slot-choice";
import type { TimelineAsk, TimelineKey, TimelineResponse } from "./schema";
import { asOfPoint, type DatedEvent, datedEvents, isComparable, isConcordant, isPlaced } from "./score";
import { rangeInWords, timeInWords } from "./time-words";

/**
 * One line an event: the date it was given and when it was. Where order is marked, an event outside its time is partly right
 * when it stands in the right order to all others that it can be compared with.
 */
export function reviewTimeline(
  ask: TimelineAsk,
  key: TimelineKey,
  response: TimelineResponse | null,
): ReviewLine[] {
  const given = response ?? { dates: {} };
  const events = datedEvents(key, given, ask);
  const others = (event: DatedEvent) =>
    [...events.filter(({ id }) => id !== event.id), ...asOfPoint(key, ask)].filter((one) =>
      isComparable(event, one),
    );
  const isInOrder = (event: DatedEvent) =>
    others(event).length > 0 && others(event).every((one) => isConcordant(event, one));
  return ask.events.map(({ id, text }) => {
    const event = events.find((one) => one.id === id);
    const date = chosenFor(given.dates, id);
    const range = event && key.dates[id];
    const isPartly = event !== undefined && key.rule !== "dates" && !isPlaced(event) && isInOrder(event);
    return {
      id,
      prompt: text,
      answer: date === undefined ? null : timeInWords(date, ask.precision),
      right: range ? rangeInWords(range) : null,
      standing:
        date === undefined ? "blank" : event && isPlaced(event) ? "right" : isPartly ? "partly" : "wrong",
      feedback: [id],
      ...(isPartly ? { note: "In the right order, but at another time." } : {}),
    };
  });
}
