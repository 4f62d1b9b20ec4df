/** Every expected "no". `app/_server/refusals.ts` gives each its status and its sentence. */
export type RefusalCode =
  | "not-signed-in"
  | "not-found"
  | "not-allowed"
  | "attempt.ended"
  | "attempt.stale-answer"
  | "attempt.not-ended"
  | "answer.incomplete"
  | "question.is-over"
  | "question.not-checked"
  | "quiz.not-open-yet"
  | "quiz.closed"
  | "quiz.no-attempts-left"
  | "quiz.wait"
  | "quiz.locked"
  | "section.not-open"
  | "quiz.nothing-left"
  | "forecasts.not-locked"
  | "answer.does-not-fit"
  | "reading.unknown-passage"
  | "marking.claimed"
  | "marking.claim-lost"
  | "marking.outdated"
  | "marking.incomplete"
  | "marking.not-your-turn"
  | "marking.still-waiting"
  | "score.out-of-bounds"
  | "answers-file.of-another-attempt"
  | "regrade.changed"
  | "appeal.made-before"
  | "appeal.unknown-place"
  | "appeal.decided-before"
  | "score.not-shown"
  | "assignment.does-not-fit"
  | "assignment.has-attempts"
  | "assignment.nothing-to-extend"
  | "class.archived"
  | "class.code-not-valid"
  | "class.too-many-guesses"
  | "class.was-removed"
  | "class.last-instructor"
  | "class.section-taken"
  | "class.section-in-use"
  | "class.invited-before"
  | "roster.not-readable"
  | "roster.has-faults"
  | "roster.changed"
  | "registration.by-invitation"
  | "sign-in.failed"
  | "sign-in.too-many-guesses"
  | "link.not-valid"
  | "link.incomplete"
  | "server.busy";

/** An expected no. `details` may hold only what the asker is allowed to see. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
    this.name = "Refusal";
  }
}
