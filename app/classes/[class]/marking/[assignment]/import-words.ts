import { property } from "@/app/sign-in/send";

const words: Readonly<Record<string, string>> = {
  known: "had arrived already",
  unchanged: "says what is stored",
  "not-asked": "was not asked in this attempt",
  "does-not-fit": "does not fit its question",
};

/** What became of a file of answers, in a sentence for what was brought in and one for each answer that was not. */
export function importWords(reply: unknown): string {
  const imported = Number(property(reply, "imported"));
  const first =
    imported === 0
      ? "Nothing new was in it."
      : imported === 1
        ? "1 answer was brought in."
        : `${imported} answers were brought in.`;
  const answers = property(reply, "answers");
  const others = (Array.isArray(answers) ? answers : []).flatMap((answer: unknown) => {
    const why = words[String(property(answer, "outcome"))];
    return why ? [`${String(property(answer, "question"))} ${why}.`] : [];
  });
  return [first, ...others].join(" ");
}
