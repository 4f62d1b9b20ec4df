import type { OrderingRuleName } from "./schema";

/** Credit earned and credit there is, both whole counts. */
type Credit = readonly [count: number, of: number];

/**
 * A rule sees the response as places: `places[i]` is where the person put the item that is i-th in the key, both from 0.
 * It has at least two items.
 */
type OrderingRule = (places: readonly number[]) => Credit;

const countWhere = (places: readonly number[], test: (place: number, index: number) => boolean) =>
  places.filter(test).length;

const inPlace = (places: readonly number[]) => countWhere(places, (place, index) => place === index);

/** Neighbours of the key that are neighbours in the response too, in the same order. */
const followed = (places: readonly number[]) =>
  countWhere(places, (place, index) => place + 1 === places[index + 1]);

const lastIsLast = (places: readonly number[]) => (places.at(-1) === places.length - 1 ? 1 : 0);
const firstIsFirst = (places: readonly number[]) => (places[0] === 0 ? 1 : 0);

/** Pairs of the key, neighbours or not, that stand in the right relative order. */
const concordant = (places: readonly number[]) =>
  places.reduce(
    (sum, place, index) => sum + countWhere(places, (later, other) => other > index && later > place),
    0,
  );

/** Length of the longest series of items in the right relative order, whatever stands between them. */
function longestOrdered(places: readonly number[]): number {
  const longestTo: number[] = [];
  for (const [index, place] of places.entries()) {
    const before = longestTo.filter((_, earlier) => (places[earlier] ?? place) < place);
    longestTo[index] = 1 + Math.max(0, ...before);
  }
  return Math.max(...longestTo);
}

/** Length of the longest series of consecutive items of the key in the right relative order, whatever stands between them. */
function longestContiguous(places: readonly number[]): number {
  let longest = 1;
  let current = 1;
  for (let index = 1; index < places.length; index++) {
    current = (places[index] ?? 0) > (places[index - 1] ?? 0) ? current + 1 : 1;
    longest = Math.max(longest, current);
  }
  return longest;
}

/** Moodle counts no series of one: its least subset has two items. */
const seriesOfTwo = (length: number) => (length < 2 ? 0 : length);

/**
 * How an order is marked, rule by rule. The first two are this project's: `adjacent-pairs` counts the key's neighbours
 * (1–2, 2–3, …) that stand in the right relative order, `concordant-pairs` all pairs (Kendall's concordance). The nine
 * others are Moodle's (question type ordering, `grade_response`) under its own names.
 */
export const orderingRules: Readonly<Record<OrderingRuleName, OrderingRule>> = {
  "adjacent-pairs": (places) => [
    countWhere(places, (place, index) => place < (places[index + 1] ?? -1)),
    places.length - 1,
  ],
  "concordant-pairs": (places) => [concordant(places), (places.length * (places.length - 1)) / 2],
  "all-or-nothing": (places) => [inPlace(places) === places.length ? 1 : 0, 1],
  "absolute-position": (places) => [inPlace(places), places.length],
  "relative-next-exclude-last": (places) => [followed(places), places.length - 1],
  "relative-next-include-last": (places) => [followed(places) + lastIsLast(places), places.length],
  "relative-one-previous-and-next": (places) => [
    2 * followed(places) + firstIsFirst(places) + lastIsLast(places),
    2 * places.length,
  ],
  "relative-all-previous-and-next": (places) => [2 * concordant(places), places.length * (places.length - 1)],
  "longest-ordered-subset": (places) => [seriesOfTwo(longestOrdered(places)), places.length],
  "longest-contiguous-subset": (places) => [seriesOfTwo(longestContiguous(places)), places.length],
  "relative-to-correct": (places) => [
    places.reduce((sum, place, index) => sum + places.length - 1 - Math.abs(index - place), 0),
    places.length * (places.length - 1),
  ],
};
