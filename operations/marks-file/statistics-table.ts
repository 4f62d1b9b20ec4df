import type { Remark } from "@/quiz/statistics/in-words";
import type { QuestionStatistics } from "@/quiz/statistics/question-statistics";
import type { QuizStatistics } from "@/quiz/statistics/quiz-statistics";
import type { Interval } from "@/quiz/statistics/wilson-interval";

/** A slot with how sure its figures are, and what is to be said of it. */
export type ReportedSlot = QuestionStatistics & {
  readonly facilityInterval: Interval | null;
  readonly discriminationInterval: Interval | null;
  readonly remarks: readonly Remark[];
};

/** The statistics as a reader of a terminal wants them: the quiz line by line, the slots as a table, remarks below. */
export function statisticsTable(quiz: QuizStatistics, slots: readonly ReportedSlot[]): string {
  const lines = [
    ["attempts", String(quiz.n)],
    ["mean", figure(quiz.mean)],
    ["median", figure(quiz.median)],
    ["standard deviation", figure(quiz.standardDeviation)],
    ["skewness", figure(quiz.skewness)],
    ["kurtosis", figure(quiz.kurtosis)],
    ["internal consistency", figure(quiz.cic, " %")],
    ["error ratio", figure(quiz.errorRatio, " %")],
    ["standard error", figure(quiz.standardError)],
  ];
  const head = [
    [
      "slot",
      "maximum",
      "facility",
      "95 %",
      "sd",
      "intended",
      "effective",
      "discrimination",
      "95 %",
      "efficiency",
    ],
    ["", "marks", "%", "", "marks", "%", "%", "%", "", "%"],
  ];
  const rows = slots.map((slot) => [
    slot.slot,
    String(slot.maximum),
    figure(slot.facility && slot.facility * 100),
    between(slot.facilityInterval, 100),
    figure(slot.sd),
    figure(slot.intendedWeight),
    slot.negativeCovariance ? "negative" : figure(slot.effectiveWeight),
    figure(slot.discriminationIndex),
    between(slot.discriminationInterval, 1),
    figure(slot.discriminativeEfficiency),
  ]);
  const tooFew = slots.some(({ remarks }) => remarks.some(({ about }) => about === "too-few"));
  const remarks = tooFew
    ? [`${quiz.n} attempts are too few to say more of a question.`]
    : slots.flatMap(({ slot, remarks }) => remarks.map(({ words }) => `${slot}: ${words}`));
  const blocks = [aligned(lines), aligned([...head, ...rows]), remarks.join("\n")];
  return blocks.filter((block) => block !== "").join("\n\n");
}

/** Two decimals; a dash is what has no value. */
function figure(value: number | null, unit = ""): string {
  // Adding 0 makes a plain zero of −0.
  return value === null ? "–" : `${(Math.round(value * 100) / 100 + 0).toFixed(2)}${unit}`;
}

function between(interval: Interval | null, times: number): string {
  if (!interval) return "–";
  return `${Math.round(interval.low * times) + 0} to ${Math.round(interval.high * times) + 0}`;
}

/** Columns side by side: the first to the left, the others to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(pad).join("  ").trimEnd()).join("\n");
}
