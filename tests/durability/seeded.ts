import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** A whole number between two bounds, both included. */
export type Between = (from: number, to: number) => number;

/** Chance that can be repeated: the same seed gives the same numbers in the same order. */
export function seeded(seed: number): Between {
  const random = xoroshiro128plus(seed);
  return (from, to) => uniformInt(random, from, to);
}

/** The seed of this run, printed so that `CHANCE=<seed>` can repeat its moments. */
export function seedOfThisRun(): number {
  const seed = Number(process.env.CHANCE ?? Date.now() % 1_000_000_000);
  process.stdout.write(`chance: ${seed}\n`);
  return seed;
}
