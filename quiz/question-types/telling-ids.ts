/*
 * Ids travel to the browser with the question, so an id that names its answer is a piece of the key. Source: this
 * project's rule that nothing of a key leaves the server before its release.
 */

const trailingNumber = (id: string) => /\d+$/.exec(id)?.[0];

/** Whether two ids read as belonging together: the same word, one the beginning of the other, or the same number at the end. */
export function tells(one: string, other: string): boolean {
  const number = trailingNumber(one);
  return (
    one === other ||
    other.startsWith(`${one}-`) ||
    one.startsWith(`${other}-`) ||
    (number !== undefined && number === trailingNumber(other))
  );
}

/** Whether a list of ids counts itself: `e1`, `e2`, `e3` or `a`, `b`, `c`. */
export function countsUp(ids: readonly string[]): boolean {
  const letters = ids.every((id) => /^[a-z]$/.test(id));
  const numbers = ids.map((id) => Number(trailingNumber(id) ?? Number.NaN));
  const stems = new Set(ids.map((id) => id.replace(/\d+$/, "")));
  const rises = (values: readonly (string | number)[]) =>
    values.every((value, index) => index === 0 || value > (values[index - 1] ?? value));
  return letters ? rises(ids) : stems.size === 1 && rises(numbers);
}
