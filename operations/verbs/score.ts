import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { z } from "zod";
import type { Verdict } from "@/quiz/question-types/question-type";
import { scoreQuestion } from "@/quiz/scoring/score-question";
import type { Screen } from "../cli";

const usage = 'Wrong use. score <file|-> [--json], with lines of JSON: { "question": …, "response": … }';
const line = z.object({
  question: z.object({ type: z.string(), ask: z.unknown(), key: z.unknown() }),
  response: z.unknown(),
});

/** A verdict as it is printed: the fraction is null unless the response was scored. */
type Printed = { verdict: Verdict["verdict"]; fraction: number | null; parts?: unknown };

/**
 * Scores JSON lines from a file or from standard input: one verdict for each line, in order. A line that is no question is a fault
 * of the input: it is named on standard error, and its verdict is `invalid` so that lines and verdicts stay side by side.
 */
export async function score(args: readonly string[], screen: Screen): Promise<number> {
  const asDocument = args.includes("--json");
  const [source, ...more] = args.filter((arg) => arg !== "--json");
  if (source === undefined || more.length > 0 || (source.startsWith("-") && source !== "-")) {
    screen.err(usage);
    return 2;
  }
  const input = source === "-" ? process.stdin : createReadStream(source);
  const verdicts: Printed[] = [];
  let faults = 0;
  let number = 0;
  try {
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      if (!text.trim()) continue;
      const read = readLine(text);
      if (!read) {
        faults += 1;
        screen.err(`line ${number} is not { "question": { "type", "ask", "key" }, "response" }`);
      }
      const verdict = printed(read ? scoreQuestion(read.question, read.response) : { verdict: "invalid" });
      if (asDocument) verdicts.push(verdict);
      else screen.out(JSON.stringify(verdict));
    }
  } catch (error) {
    screen.err(`${source} cannot be read: ${(error as Error).message}`);
    return 2;
  }
  if (asDocument) screen.out(JSON.stringify(verdicts));
  return faults > 0 ? 1 : 0;
}

function readLine(text: string) {
  try {
    return line.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

function printed(verdict: Verdict): Printed {
  if (verdict.verdict !== "scored") return { verdict: verdict.verdict, fraction: null };
  const { parts } = verdict;
  return { verdict: "scored", fraction: verdict.fraction, ...(parts && { parts }) };
}
