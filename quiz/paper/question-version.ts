import type { Question } from "@/quiz/question";
import { fingerprint } from "./fingerprint";

/**
 * SHA-256 (hex) of a question with its key and feedback: a score names the version it was computed from. It stays on the
 * server until the key is released, because whoever knows the rest of a question can try keys until the fingerprint agrees.
 */
export function questionVersion(question: Question): string {
  return fingerprint(question);
}
