import { hasId } from "@/quiz/question-types/choices";
import type { QuestionType } from "@/quiz/question-types/question-type";
import { timelineFaults } from "./faults";
import { reviewTimeline } from "./review";
import {
  type TimelineAsk,
  type TimelineKey,
  type TimelineResponse,
  timelineAsk,
  timelineKey,
  timelineResponse,
} from "./schema";
import { scoreTimeline } from "./score";
import { isWithin, spanBetween, spanOf } from "./spans";

/** Say when events were. They are shuffled, since authors list them as they came. */
export const timeline: QuestionType<TimelineAsk, TimelineKey, TimelineResponse> = {
  type: "timeline",
  ask: timelineAsk,
  key: timelineKey,
  response: timelineResponse,
  fits: (ask, { dates }) =>
    Object.entries(dates).every(([id, date]) => hasId(ask.events, id) && canBeChosen(ask, date)),
  score: scoreTimeline,
  shuffle: (ask, shuffle) => ({ ...ask, events: shuffle(ask.events) }),
  review: reviewTimeline,
  feedbackIds: ({ events }) => events.map(({ id }) => id),
  faults: timelineFaults,
};

/** Whether a date lies within the time asked about. Of a month that reaches over its end there is something left to choose. */
function canBeChosen(ask: TimelineAsk, date: string): boolean {
  const precision = ask.precision === "day" && date.length === 7 ? "month" : ask.precision;
  return isWithin(spanOf(date, precision), spanBetween(ask, precision));
}
