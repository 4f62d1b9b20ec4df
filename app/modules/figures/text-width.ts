/** Advance widths of Public Sans at weight 400, in hundredths of the type size, by width; measured in Chromium. */
const widths: Readonly<Record<number, string>> = {
  23: ".:’·",
  24: " ,;‘",
  26: "!'ij|",
  29: "I([]lï)",
  34: "{}/\\²-",
  40: '*Jrtf1”“"',
  48: "^zv",
  52: "s?_cyç",
  56: "+<=>akx–eo~éèëô",
  59: "LhnuFT",
  61: "27#bdpq0Y69Eg",
  65: "345PZ8$",
  69: "BSVKRCDXU",
  74: "&AGONQ",
  78: "wH…",
  90: "@mM%",
  112: "W—",
};

const byLetter = new Map(
  Object.entries(widths).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)])),
);

/** Letters that are not in the table are taken for wide ones. */
const unknown = 70;

/** Half-bold letters are about so much wider. */
const boldFactor = 1.05;

/**
 * How wide a line of interface type is, in the unit of `size`: an estimate on the wide side, for there is nobody to ask on a
 * server. Labels that are laid out with it do not touch, also in the fallback face, which is fitted to the same width.
 */
export function textWidth(text: string, size: number, weight: "regular" | "bold" = "regular"): number {
  const hundredths = [...text].reduce((sum, letter) => sum + (byLetter.get(letter) ?? unknown), 0);
  return (hundredths / 100) * size * (weight === "bold" ? boldFactor : 1);
}

/** Breaks a text into lines no wider than `width`; a word that is wider has a line of its own. Never empty. */
export function wrapText(
  text: string,
  size: number,
  width: number,
  weight: "regular" | "bold" = "regular",
): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
