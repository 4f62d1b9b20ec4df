import { passageIdPattern, sentenceIdPattern } from "../content-schema";
import { type Fault, fault } from "../fault";
import { findSentence, type KnownIds } from "../known-ids";
import type { PlacedQuestion } from "../quiz-file";
import { textsIn } from "./texts-in";

const mention = /\bP-[A-Z]?\d+\.\d+(?:\.\d+)?/g;

/** Cites that lead nowhere, questions that cite no passage, and ids in a question's texts that are not there. */
export function lintCites({ file, question, at }: PlacedQuestion, known: KnownIds): Fault[] {
  const cites = question.cites.flatMap((id, index) => {
    const message = dead(id, known) ?? (question.cites.indexOf(id) < index ? `${id} is cited twice.` : null);
    return message ? [fault(file, at(["cites", index]), message)] : [];
  });
  const passages = question.cites.filter((id) => passageIdPattern.test(id) || sentenceIdPattern.test(id));
  const none =
    "A question must cite at least one passage (such as P-2.3) or sentence (P-2.3.1) of the lessons.";
  const bare = passages.length === 0 ? [fault(file, at(["cites"]), none)] : [];
  const { ask, feedback, hint } = question;
  const mentions = textsIn({ ask, feedback, hint }).flatMap(({ path, text }) => {
    const ids = isReference(path) ? [text] : (text.match(mention) ?? []);
    return [...new Set(ids)].flatMap((id) => {
      const message = dead(id, known);
      return message ? [fault(file, at(path), message)] : [];
    });
  });
  const feedbackNames = Object.keys(feedback).flatMap((id) => {
    const message = passageIdPattern.test(id) || sentenceIdPattern.test(id) ? dead(id, known) : null;
    return message ? [fault(file, at(["feedback", id], "key"), message)] : [];
  });
  return [...cites, ...bare, ...mentions, ...feedbackNames];
}

/** `ask.passages` and `ask.sentences` are lists of ids, not texts. */
function isReference(path: readonly PropertyKey[]): boolean {
  return path.length === 3 && path[0] === "ask" && (path[1] === "passages" || path[1] === "sentences");
}

function dead(id: string, known: KnownIds): string | null {
  if (passageIdPattern.test(id)) return known.sentences.has(id) ? null : `There is no passage ${id}.`;
  const sentence = findSentence(known, id);
  if (sentence !== null) return typeof sentence === "string" ? sentence : null;
  if (!known.statements || known.statements.has(id)) return null;
  return `There is no passage, sentence or statement ${id}.`;
}
