/*
 * Sentences are addressed by number, so the same text must give the same sentences on every machine and for years:
 * the rules are written here instead of being taken from the ICU data of whichever Node runs. They are for English prose.
 */

/** Before a name or an example: never the end of a sentence. */
const titles = words(
  `Mr Mrs Ms Dr Prof Gen Col Maj Capt Cpt Lt Sgt Brig Adm Sen Rep Gov Pres Amb Hon Rev St Ste Mt
  e.g E.g i.e I.e cf Cf viz vs`,
);
/** Before a number or a symbol such as S/2012/894: not the end. */
const references = words(
  "No no Nos nos Res res Resol Art art Arts arts Para para Paras paras p pp Vol vol Vols vols Fig fig Figs figs Ch ch Chap chap Sec Sect sect Doc Ser c ca approx",
);
/** May end a sentence or not; the next word tells. */
const shortened = words(
  "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun etc al Inc Ltd Co Corp Bros Jr Sr ed eds a.m p.m Dept",
);
/** Words that begin a sentence far more often than a name. */
const openers = words(
  `the this that these those it its he she they we i you his her their our my a an in on at by for from to of with
  without under over but and or so yet if when while as after before since until then there here what which who whose
  how why where both each every some most many few all no not none one two three such another other others however
  moreover thus hence still even only also instead although though because nor neither either is was were are`,
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

const end = /[.!?…]+[”’"')\]»]*(?=\s|$)/gu;

/** Cuts plain text into its sentences; joined with single spaces they give the text again. */
export function splitSentences(text: string): string[] {
  const plain = text.replace(/\s+/g, " ").trim();
  const inBrackets = bracketed(plain);
  const sentences: string[] = [];
  let start = 0;
  for (const match of plain.matchAll(end)) {
    const stop = match.index + match[0].length;
    if (stop >= plain.length) break;
    if (inBrackets(stop) || !endsHere(plain.slice(start, match.index), match[0], plain.slice(stop + 1)))
      continue;
    sentences.push(plain.slice(start, stop));
    start = stop + 1;
  }
  const rest = plain.slice(start);
  return rest === "" ? sentences : [...sentences, rest];
}

/** Whether the sentence `before`, closed by `marks`, really ends before `after`. */
function endsHere(before: string, marks: string, after: string): boolean {
  if (!/^[“‘"'«([]*[\p{Lu}\p{Lt}\p{Nd}]/u.test(after)) return false;
  if (!marks.startsWith(".") || marks.startsWith("..")) return true;
  const word = /[^\s“‘"'(«[]*$/u.exec(before)?.[0] ?? "";
  if (titles.has(word)) return false;
  if (references.has(word)) return !/^[\d§]|^[A-Z]+\/|^[IVX]+\b/.test(after);
  if (shortened.has(word) || isInitial(word)) return opensSentence(after);
  return true;
}

/** `A`, `U.N`, `S.A`, `Ph.D`: letters that stand for names or words. */
function isInitial(word: string): boolean {
  return /^(\p{Lu}\p{Ll}?\.)*\p{Lu}$/u.test(word);
}

function opensSentence(after: string): boolean {
  const word = /^[“‘"'«([]*(\p{L}+)(?![.\p{L}])/u.exec(after)?.[1];
  return word !== undefined && openers.has(word.toLowerCase());
}

/** Tells whether an offset lies inside round brackets that are closed further on: no sentence is cut there. */
function bracketed(text: string): (offset: number) => boolean {
  const open: number[] = [];
  const inside = new Set<number>();
  let outermost: [number, number][] = [];
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === "(") open.push(index);
    const from = text[index] === ")" ? open.pop() : undefined;
    if (from === undefined) continue;
    outermost = outermost.filter(([inner]) => inner < from);
    outermost.push([from, index]);
  }
  for (const [from, to] of outermost)
    for (let offset = from + 1; offset <= to; offset += 1) inside.add(offset);
  return (offset) => inside.has(offset);
}
