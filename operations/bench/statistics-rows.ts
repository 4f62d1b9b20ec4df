import { type Marks, totalsOf } from "@/quiz/statistics/marks";
import { quizStatistics } from "@/quiz/statistics/quiz-statistics";
import { atMost, limit, type Row } from "./rows";

const rounds = 9;

/** Item statistics of whole years of marks, against a loop over the same numbers that does nothing but add up. */
export async function statisticsRows(): Promise<Row[]> {
  const [large, million] = [madeUpMarks(30_000, 40), madeUpMarks(25_000, 40)];
  const milliseconds = { large: [] as number[], million: [] as number[], loop: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    milliseconds.large.push(timed(() => quizStatistics(large)));
    milliseconds.million.push(timed(() => quizStatistics(million)));
    milliseconds.loop.push(timed(() => tightLoop(million)));
  }
  const loop = Math.min(...milliseconds.loop);
  return [
    limit("sums and squares of 1,000,000 marks in a loop", loop, " ms"),
    atMost("item statistics of them, against that loop", Math.min(...milliseconds.million) / loop, 3, " ×"),
    atMost("item statistics, 30,000 attempts × 40 questions", Math.min(...milliseconds.large), 1000, " ms"),
  ];
}

function timed(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

/** Right or wrong, a few not answered; the same each time. */
function madeUpMarks(attempts: number, slots: number): Marks {
  let state = 1;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const columns = Array.from({ length: slots }, () =>
    Float64Array.from({ length: attempts }, () => (next() < 0.03 ? Number.NaN : Math.round(next()))),
  );
  return { slots: columns.map((_, at) => ({ name: `Q${at}`, maximum: 1 })), columns, attempts };
}

/** The two passes that no way of computing variances and covariances can do without. */
function tightLoop(marks: Marks): number {
  const totals = totalsOf(marks);
  let all = 0;
  for (const column of marks.columns) {
    let [sum, otherSum] = [0, 0];
    for (let at = 0; at < column.length; at += 1) {
      const mark = Number.isNaN(column[at]) ? 0 : (column[at] as number);
      sum += mark;
      otherSum += (totals[at] as number) - mark;
    }
    const [mean, otherMean] = [sum / column.length, otherSum / column.length];
    let [squares, otherSquares, products, withTotal] = [0, 0, 0, 0];
    for (let at = 0; at < column.length; at += 1) {
      const mark = Number.isNaN(column[at]) ? 0 : (column[at] as number);
      const [difference, other] = [mark - mean, (totals[at] as number) - mark - otherMean];
      squares += difference * difference;
      otherSquares += other * other;
      products += difference * other;
      withTotal += difference * (totals[at] as number);
    }
    all += squares + otherSquares + products + withTotal;
  }
  return all;
}
