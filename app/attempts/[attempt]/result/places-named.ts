/** The passages and sentences that somebody named in a line of text, however they parted them; each once. */
export function placesNamed(line: string): string[] {
  const names = line.split(/[\s,;]+/).filter((name) => name !== "");
  return [...new Set(names.map((name) => (/^\d/.test(name) ? `P-${name}` : name.replace(/^p-?/i, "P-"))))];
}
