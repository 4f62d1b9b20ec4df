import { createHash } from "node:crypto";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plusFromState } from "pure-rand/generator/xoroshiro128plus";
import type { Shuffle } from "@/quiz/question-types/question-type";

/**
 * A shuffle that gives the same order for the same seed for ever: attempts are drawn again from their seed. Fisher and
 * Yates' algorithm over xoroshiro128+, whose 128 bits of state are the first of the seed's SHA-256. Every call goes on
 * where the last one ended.
 */
export function shuffleFrom(seed: string): Shuffle {
  const digest = createHash("sha256").update(seed).digest();
  const random = xoroshiro128plusFromState([0, 4, 8, 12].map((at) => digest.readInt32LE(at)));
  return <Item>(items: readonly Item[]) => {
    const shuffled = [...items];
    for (let last = shuffled.length - 1; last > 0; last -= 1) {
      const other = uniformInt(random, 0, last);
      [shuffled[last], shuffled[other]] = [shuffled[other] as Item, shuffled[last] as Item];
    }
    return shuffled;
  };
}
