/** Words behind a number that would change it; a number with one of them is not understood, instead of misread. */
const multipliers = /^(?:hundreds?|thousands?|millions?|billions?|trillions?|dozens?|k|bn|mn)\b/i;
const unitWords = /^[\p{L}%‰°€$£][\p{L}%‰°€$£/.²³·'-]*(?: [\p{L}%‰°€$£][\p{L}%‰°€$£/.²³·'-]*){0,3}[23]?$/u;
const number =
  /^([-+]?) ?((?:\d{1,3}(?:([ ',.])\d{3})(?:\3\d{3})*|\d+)?)(?:([.,])(\d*))?(?:e([-+]?\d{1,3}))?(?![\d.,])/i;

/**
 * The number that somebody typed, or null where it is not one. Understood are a sign (also −), digits grouped in threes by
 * commas, points, apostrophes or any kind of space, a decimal point or comma ("0,5"), an exponent (1e3) and a unit behind:
 * `unit`, if the question has one, or up to four words without digits. One group behind a comma is thousands ("1,000"),
 * unless it follows a zero ("0,125"); one behind a point is decimals ("1.000"), as English readers write them.
 */
export function parseNumber(typed: string, unit?: string): number | null {
  const text = typed
    .replace(/[\uff0b-\uff19]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2212\u2010-\u2013]/g, "-")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^([-+]?)[€$£] ?/, "$1");
  const found = readNumber(text);
  if (!found || !isUnit(text.slice(found.length).trim(), unit)) return null;
  return Number.isFinite(found.value) ? found.value + 0 : null;
}

function readNumber(text: string): { value: number; length: number } | null {
  const found = number.exec(text);
  if (!found) return null;
  const [all, sign = "", whole = "", separator, point, decimals = "", exponent = "0"] = found;
  if (whole === "" && decimals === "") return null;
  if (separator !== undefined && separator === point) return null;
  const groups = separator === undefined ? 0 : whole.split(separator).length - 1;
  const isDecimal =
    groups === 1 && point === undefined && (separator === "." || (separator === "," && /^0/.test(whole)));
  const digits = isDecimal
    ? whole.replace(separator ?? "", ".")
    : `${whole.replace(/[ ',.]/g, "") || "0"}.${decimals || "0"}`;
  return { value: Number(`${sign}${digits}e${exponent}`), length: all.length };
}

function isUnit(rest: string, unit: string | undefined): boolean {
  if (rest === "") return true;
  const words = rest.replace(/\.$/, "").toLowerCase();
  if (unit?.replace(/\s+/g, " ").toLowerCase().startsWith(words)) return true;
  return !multipliers.test(words) && unitWords.test(rest);
}
