import { parseArgs } from "node:util";
import { type FoundDifference, verifyScores } from "@/learning/scores/verify-scores";
import { database } from "@/prisma/client";
import type { Screen } from "../cli";
import { withDatabase } from "../with-database";

const usage = "Wrong use. verify [--json]";

/**
 * Computes every stored score anew from the log of its attempt and names those that differ. It only reads, also while the site runs,
 * and holds few attempts at once. 1 when there are any.
 */
export async function verify(args: readonly string[], screen: Screen): Promise<number> {
  const wish = read(args);
  if (!wish) {
    screen.err(usage);
    return 2;
  }
  return withDatabase({ create: false }, async (url) => {
    process.env.DATABASE_URL = url;
    try {
      const found: FoundDifference[] = [];
      const verified = await verifyScores((difference) =>
        wish.json ? found.push(difference) : screen.out(lineOf(difference)),
      );
      if (wish.json) screen.out(JSON.stringify({ ...verified, found }));
      else screen.err(summary(verified));
      return verified.differences === 0 ? 0 : 1;
    } finally {
      await database().$disconnect();
    }
  });
}

function read(args: readonly string[]) {
  try {
    const options = { json: { type: "boolean", default: false } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch {
    return null;
  }
}

function lineOf({ attempt, question, sequence, stored, replayed }: FoundDifference): string {
  return `${attempt} ${question} #${sequence} stored ${inWords(stored)}, replayed ${inWords(replayed)}`;
}

function inWords(score: FoundDifference["stored"]): string {
  if (!score) return "nothing";
  const { verdict, fraction, points, outOf } = score;
  return `${verdict} ${points} of ${outOf}${fraction === null ? "" : ` (${fraction})`}`;
}

function summary({
  attempts,
  scores,
  differences,
  others,
}: Awaited<ReturnType<typeof verifyScores>>): string {
  const past = others > 0 ? ` ${others} are of another scoring version and were not compared.` : "";
  return `${attempts} attempts, ${scores} scores, ${differences} differ from their log.${past}`;
}
