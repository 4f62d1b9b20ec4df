const hyphens = /[-\u2010-\u2015\u2212]/g;
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const accents = /[\u0300-\u036f]/g;

/**
 * The forms in which two answers are compared; they agree if they share one. Compatibility forms (NFKC), accents, the
 * kind of apostrophe, surrounding and repeated spaces and a leading a, an or the do not count, nor does case unless
 * `caseSensitive`. A hyphen counts as a space in one form and as nothing in the other, so that "co-operation" is
 * "cooperation" and "cherry-picking" is "cherry picking". Source: this project's rule for short answers.
 */
export function normalForms(text: string, caseSensitive: boolean): [spaced: string, joined: string] {
  const plain = text
    .normalize("NFKC")
    .normalize("NFD")
    .replace(accents, "")
    .normalize("NFC")
    .replace(invisible, "")
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'");
  const cased = caseSensitive ? plain : plain.toUpperCase().toLowerCase();
  return [tidy(cased.replace(hyphens, " ")), tidy(cased.replace(hyphens, ""))];
}

/** Single spaces inside, none around, no article in front. */
function tidy(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:an?|the) (?=.)/i, "");
}
