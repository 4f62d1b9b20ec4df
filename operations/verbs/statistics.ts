import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { discriminationIntervals } from "@/quiz/statistics/discrimination-intervals";
import { inWords } from "@/quiz/statistics/in-words";
import { quizStatistics } from "@/quiz/statistics/quiz-statistics";
import { wilsonInterval } from "@/quiz/statistics/wilson-interval";
import type { Screen } from "../cli";
import { readMarks } from "../marks-file/read-marks";
import { type ReportedSlot, statisticsTable } from "../marks-file/statistics-table";

const usage = `statistics <marks.csv|-> [--json]
  Computes a quiz's and its questions' statistics as Moodle defines them.
  The file has a row of slot names, a row of maximum marks, and a row for each attempt; an empty cell is not answered.
  --json  one JSON document { "quiz": {…}, "slots": […] }; what is undefined is null`;

/** So many faults are printed; a file of the wrong kind has one in every cell. */
const mostFaults = 100;

/** The verb `statistics`. Exit 0: computed; 1: the file has faults; 2: wrong use, or there is no such file. */
export async function statistics(args: readonly string[], io: Screen): Promise<number> {
  const wish = read(args);
  if (typeof wish === "string") {
    io.err(`${wish}\n\n${usage}`);
    return 2;
  }
  const { source, json } = wish;
  let words: string;
  try {
    words = source === "-" ? await text(process.stdin) : await readUtf8(source);
  } catch (error) {
    io.err(`${source} cannot be read: ${(error as Error).message}`);
    return 2;
  }
  const { marks, faults } = readMarks(words);
  if (faults.length > 0) {
    for (const { line, column, message } of faults.slice(0, mostFaults))
      io.err(`${source}:${line}:${column} ${message}`);
    if (faults.length > mostFaults) io.err(`… and ${faults.length - mostFaults} more.`);
    if (json) io.out(JSON.stringify({ faults: faults.map((fault) => ({ file: source, ...fault })) }));
    return 1;
  }
  const computed = quizStatistics(marks);
  const intervals = discriminationIntervals(marks);
  const { n } = computed.quiz;
  const slots: ReportedSlot[] = computed.slots.map((slot, place) => {
    const discriminationInterval = intervals[place] ?? null;
    const facilityInterval = slot.facility === null ? null : wilsonInterval(slot.facility * n, n);
    const remarks = inWords(slot, n, discriminationInterval);
    return { ...slot, facilityInterval, discriminationInterval, remarks };
  });
  io.out(json ? JSON.stringify({ ...computed, slots }) : statisticsTable(computed.quiz, slots));
  return 0;
}

function read(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: "boolean", default: false } },
      allowPositionals: true,
    });
    const [source, ...more] = positionals;
    if (source === undefined || more.length > 0) return "One file is wanted.";
    return { source, json: values.json };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Text that is not UTF-8 is refused: names would come out garbled. */
async function readUtf8(file: string): Promise<string> {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await readFile(file));
}
