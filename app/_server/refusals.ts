import type { Refusal, RefusalCode } from "@/access/refusal";

type Words = {
  readonly status: 401 | 403 | 404 | 409 | 410 | 422 | 429 | 503;
  readonly message: string;
  /** The names of the refusal's details that go out beside `error`. */
  readonly beside?: readonly string[];
};

/** Status and sentence of every expected no. Absent and foreign things share one entry and so one body. */
export const refusals: Record<RefusalCode, Words> = {
  "not-signed-in": { status: 401, message: "Sign in to go on." },
  "not-found": { status: 404, message: "There is nothing here." },
  "not-allowed": { status: 403, message: "Your role does not allow this." },
  "attempt.ended": {
    status: 410,
    message: "This attempt has ended. What was saved before its end counts.",
    beside: ["kept"],
  },
  "attempt.stale-answer": {
    status: 409,
    message: "This answer was changed in another window. Both versions are shown so that you can choose.",
    beside: ["current"],
  },
  "attempt.not-ended": {
    status: 409,
    message: "This attempt is still open. Its result appears once it is handed in.",
  },
  "answer.incomplete": {
    status: 422,
    message: "A part of this answer is still blank. Fill it in, then check; no try was used.",
  },
  "question.is-over": {
    status: 410,
    message: "This question takes no more answers. What you said last counts.",
  },
  "question.not-checked": { status: 422, message: "This question is not checked before you hand in." },
  "quiz.not-open-yet": {
    status: 403,
    message: "This quiz has not opened yet.",
    beside: ["opensAt"],
  },
  "quiz.closed": { status: 403, message: "This quiz has closed." },
  "quiz.no-attempts-left": { status: 403, message: "You have used all your attempts at this quiz." },
  "quiz.wait": {
    status: 403,
    message: "The next attempt has to wait a while.",
    beside: ["until"],
  },
  "quiz.locked": {
    status: 403,
    message:
      "Your class has this quiz as an assignment. It opens for self-study once the assignment’s answers are shown.",
  },
  "section.not-open": {
    status: 403,
    message: "This section opens once your forecasts are locked. Give them in their quiz and hand it in.",
  },
  "quiz.nothing-left": {
    status: 409,
    message:
      "Every question of this quiz is a forecast that you have locked. There is nothing left to answer.",
  },
  "forecasts.not-locked": {
    status: 409,
    message: "What happened is shown once all forecasts of the module are locked.",
  },
  "answer.does-not-fit": {
    status: 422,
    message: "This answer does not fit its question. Nothing was changed.",
  },
  "reading.unknown-passage": {
    status: 422,
    message: "This section has no such passage. Nothing was changed.",
  },
  "marking.claimed": { status: 409, message: "Somebody else is marking this answer just now." },
  "marking.claim-lost": {
    status: 409,
    message: "This answer is no longer kept for you. Nothing was changed; open it again to go on.",
  },
  "marking.outdated": {
    status: 409,
    message: "This answer was scored again since you opened it. Nothing was changed; look at it anew.",
  },
  "marking.incomplete": {
    status: 422,
    message: "A mark needs one level of the rubric for each criterion. Nothing was changed.",
  },
  "marking.not-your-turn": {
    status: 409,
    message: "A second mark is given once, by somebody other than the first marker. Nothing was changed.",
  },
  "marking.still-waiting": {
    status: 409,
    message: "More answers wait to be marked than you were shown. Nothing was released.",
    beside: ["waiting"],
  },
  "score.out-of-bounds": {
    status: 422,
    message: "This is more than three times the question’s points. Nothing was changed.",
    beside: ["most"],
  },
  "answers-file.of-another-attempt": {
    status: 422,
    message: "This file holds the answers of another attempt. Nothing was imported.",
  },
  "assignment.does-not-fit": {
    status: 422,
    message: "Some fields do not fit each other or the module. Nothing was changed.",
  },
  "assignment.has-attempts": {
    status: 409,
    message:
      "Somebody has begun it, so what it asks stays and it cannot be taken back. Archive it, or make a copy and change that.",
  },
  "assignment.nothing-to-extend": {
    status: 409,
    message: "This person is not working on it against a deadline just now. Give them an override instead.",
  },
  "regrade.changed": {
    status: 409,
    message: "What the regrade would change is no longer what you saw. Nothing was written; look at it anew.",
  },
  "appeal.made-before": {
    status: 409,
    message: "You have appealed against this question’s score already. Your first appeal stands.",
  },
  "appeal.unknown-place": {
    status: 422,
    message: "The module has no such passage or sentence. Nothing was sent.",
    beside: ["unknown"],
  },
  "appeal.decided-before": {
    status: 409,
    message: "Somebody has decided this appeal already. Load the page again to see how.",
  },
  "score.not-shown": {
    status: 403,
    message: "This score is not shown yet.",
  },
  "class.archived": {
    status: 409,
    message: "This class is archived and stays as it is. Take it out of the archive to change it.",
  },
  "class.code-not-valid": {
    status: 422,
    message: "This code opens no class. Compare it with what you were given, or ask for the newest one.",
  },
  "class.too-many-guesses": {
    status: 429,
    message: "Too many codes were tried. Wait 15 minutes and try again.",
  },
  "class.was-removed": {
    status: 403,
    message: "Your place in this class was ended. Ask its instructor to let you in again.",
  },
  "class.last-instructor": {
    status: 409,
    message: "A class needs somebody who leads it. Make somebody else an instructor first.",
  },
  "class.section-taken": { status: 409, message: "This class has a section of that name already." },
  "class.section-in-use": {
    status: 409,
    message: "There are still people in this section, or invited to it. Move them first.",
  },
  "class.invited-before": {
    status: 409,
    message: "This address has a place in the class already, or an invitation that waits.",
  },
  "roster.not-readable": {
    status: 422,
    message: "This list cannot be read as a table. Nothing was changed.",
  },
  "roster.has-faults": {
    status: 422,
    message: "Some rows cannot be taken. Nothing was changed; mend them and look again.",
  },
  "roster.changed": {
    status: 409,
    message: "The class is no longer as it was when you looked. Nothing was changed; look again.",
  },
  "registration.by-invitation": {
    status: 403,
    message: "Accounts are made by invitation here. Ask your instructor.",
  },
  "sign-in.failed": { status: 401, message: "E-mail address and password do not match an account here." },
  "sign-in.too-many-guesses": {
    status: 429,
    message: "Too many tries for this address. Wait 15 minutes and try again.",
  },
  "link.not-valid": { status: 410, message: "This link has been used or has run out. Ask for a new one." },
  "server.busy": { status: 503, message: "Many people are signing in just now. Try again in a moment." },
  "link.incomplete": { status: 422, message: "Some fields are missing." },
};

/** A refusal as it leaves: its status and its body. */
export function refused(refusal: Refusal): { status: number; body: Record<string, unknown> } {
  const { status, message, beside = [] } = refusals[refusal.code];
  const extras = Object.fromEntries(
    beside.flatMap((name) => (name in refusal.details ? [[name, refusal.details[name]]] : [])),
  );
  const { fields } = refusal.details;
  return {
    status,
    body: { error: { code: refusal.code, message, ...(fields ? { fields } : {}) }, ...extras },
  };
}
