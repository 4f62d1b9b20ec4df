import { z } from "zod";
import { authorText, wordId } from "@/quiz/question";
import { entries } from "@/quiz/question-types/entries";
import { isoDate } from "@/quiz/question-types/iso-date";

/** Events to be dated within a time, to the day, month or season. */
export const timelineAsk = z.strictObject({
  stem: authorText,
  events: entries(1),
  from: isoDate,
  to: isoDate,
  precision: z.enum(["day", "month", "season"]),
});

const byEvent = <Value>(value: z.ZodType<Value>) =>
  z.record(wordId, value).refine((dates) => Object.keys(dates).length <= 40, "more than 40 dates");

/**
 * When each event was, from a date to a date, both of them included. `asOf` is the date that the text speaks from: whether an event is
 * put before or after it counts as an order too. `rule` is what is marked: the order unless the author says otherwise.
 */
export const timelineKey = z.strictObject({
  dates: byEvent(z.strictObject({ from: isoDate, to: isoDate })),
  asOf: isoDate.optional(),
  rule: z.enum(["order", "dates", "both"]).default("order"),
});

/**
 * Days or months; a season is named by the month that it begins in. A day may be given where a month or season is asked: it
 * stands for the one it lies in. A month given where a day is asked is half an answer.
 */
export const timelineResponse = z.strictObject({ dates: byEvent(isoDate) });

export type TimelineAsk = z.infer<typeof timelineAsk>;
export type TimelineKey = z.infer<typeof timelineKey>;
export type TimelineResponse = z.infer<typeof timelineResponse>;
