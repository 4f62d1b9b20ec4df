import { z } from "zod";
import { meReply } from "@/access/accounts/read-me";
import { registrationInput, registrationReply } from "@/access/accounts/register-person";
import { linkInput, linkParams, linkReply } from "@/access/accounts/use-link";
import { answerInput, answerLimit, answerParams, answerReply } from "@/learning/attempt/answer-question";
import { checkInput, checkParams, checkReply } from "@/learning/attempt/check-answer";
import { moveInput, moveParams } from "@/learning/attempt/move-on";
import { attemptParams } from "@/learning/attempt/read-attempt";
import { clockReply } from "@/learning/attempt/read-clock";
import { resultReply } from "@/learning/attempt/result-reply";
import { attemptReply } from "@/learning/attempt/show-attempt";
import { startInput } from "@/learning/attempt/start-attempt";
import { submitInput, submitReply } from "@/learning/attempt/submit-attempt";
import { forecastsReply } from "@/learning/forecasts/forecasts-reply";
import { forecastsParams } from "@/learning/forecasts/read-forecasts";
import { revealInput } from "@/learning/forecasts/reveal-forecasts";
import { moduleReply, modulesReply } from "@/learning/modules/module-reply";
import { exportReply } from "@/learning/progress/export-reply";
import { progressReply } from "@/learning/progress/progress-reply";
import { readingInput, readingParams, readingReply } from "@/learning/progress/record-reading";
import { assignmentEndpoints } from "./assignment-endpoints";
import { classEndpoints } from "./class-endpoints";
import { endpoint } from "./endpoint";
import { enrolmentEndpoints } from "./enrolment-endpoints";
import { markingEndpoints } from "./marking-endpoints";
import { regradeEndpoints } from "./regrade-endpoints";

/** Every door of the HTTP interface but next-auth's own. A route file serves its row; OpenAPI is made of all of them. */
export const endpoints = {
  health: endpoint({
    method: "GET",
    path: "/api/health",
    summary: "Is the process up?",
    anyone: true,
    reply: z.object({ status: z.literal("ok"), version: z.string() }),
  }),
  ready: endpoint({
    method: "GET",
    path: "/api/ready",
    summary: "Can it serve: does the database answer, and are the migrations applied? 503 otherwise.",
    anyone: true,
    reply: z.object({ status: z.enum(["ok", "database does not fit"]) }),
  }),
  openapi: endpoint({
    method: "GET",
    path: "/api/openapi.json",
    summary: "This interface as OpenAPI 3.1.",
    anyone: true,
    reply: z.record(z.string(), z.unknown()),
  }),
  register: endpoint({
    method: "POST",
    path: "/api/registrations",
    summary: "Make an account. The reply is the same for an address already taken.",
    body: registrationInput,
    reply: registrationReply,
    status: [201],
    refuses: ["registration.by-invitation"],
  }),
  readMe: endpoint({ method: "GET", path: "/api/me", summary: "Who am I?", reply: meReply }),
  useLink: endpoint({
    method: "POST",
    path: "/api/one-time-links/{token}",
    summary: "Use a one-time link: become owner or instructor, or set a new password.",
    params: linkParams,
    body: linkInput,
    reply: linkReply,
    refuses: ["link.not-valid", "link.incomplete"],
  }),
  listModules: endpoint({
    method: "GET",
    path: "/api/modules",
    summary: "The modules. Public, without keys.",
    anyone: true,
    reply: modulesReply,
  }),
  readModule: endpoint({
    method: "GET",
    path: "/api/modules/{module}",
    summary: "One module. Public, without keys.",
    anyone: true,
    params: z.object({ module: z.string() }),
    reply: moduleReply,
    refuses: ["not-found"],
  }),
  startAttempt: endpoint({
    method: "POST",
    path: "/api/attempts",
    summary: "Start a quiz, or go on: 201 with a new attempt, 200 with the one already open.",
    body: startInput,
    reply: attemptReply,
    status: [201, 200],
    guests: "welcome",
    refuses: [
      "not-signed-in",
      "not-found",
      "section.not-open",
      "quiz.nothing-left",
      "quiz.not-open-yet",
      "quiz.closed",
      "quiz.no-attempts-left",
      "quiz.wait",
      "quiz.locked",
    ],
  }),
  readAttempt: endpoint({
    method: "GET",
    path: "/api/attempts/{attempt}",
    summary: "One's own attempt with what is saved.",
    params: attemptParams,
    reply: attemptReply,
    refuses: ["not-signed-in", "not-found"],
  }),
  answerQuestion: endpoint({
    method: "PUT",
    path: "/api/attempts/{attempt}/answers/{question}",
    summary:
      "Save an answer. `revision` is the one last seen, `clientKey` the write's own name; `response: null` clears.",
    params: answerParams,
    body: answerInput,
    limit: answerLimit,
    reply: answerReply,
    refuses: [
      "not-signed-in",
      "not-found",
      "attempt.stale-answer",
      "attempt.ended",
      "question.is-over",
      "answer.does-not-fit",
    ],
  }),
  checkAnswer: endpoint({
    method: "POST",
    path: "/api/attempts/{attempt}/answers/{question}/tries",
    summary:
      "Check the saved answer, where the behaviour lets people try. Asked again, or unchanged, it uses no further try.",
    params: checkParams,
    body: checkInput,
    reply: checkReply,
    refuses: [
      "not-signed-in",
      "not-found",
      "attempt.stale-answer",
      "attempt.ended",
      "quiz.locked",
      "answer.incomplete",
      "question.is-over",
      "question.not-checked",
    ],
  }),
  moveOn: endpoint({
    method: "POST",
    path: "/api/attempts/{attempt}/position",
    summary: "Leave a question for the next, for good, where one may only go forward.",
    params: moveParams,
    body: moveInput,
    reply: attemptReply,
    refuses: ["not-signed-in", "not-found", "attempt.ended"],
  }),
  readClock: endpoint({
    method: "GET",
    path: "/api/attempts/{attempt}/clock",
    summary: "How long an attempt has left, by the server's clock.",
    params: attemptParams,
    reply: clockReply,
    refuses: ["not-signed-in", "not-found"],
  }),
  submitAttempt: endpoint({
    method: "POST",
    path: "/api/attempts/{attempt}/submission",
    summary: "Hand in. However often it is sent, there is one submission with one receipt.",
    params: attemptParams,
    body: submitInput,
    reply: submitReply,
    refuses: ["not-signed-in", "not-found", "attempt.ended"],
  }),
  readResult: endpoint({
    method: "GET",
    path: "/api/attempts/{attempt}/result",
    summary: "After the end: points, verdicts, what is right, feedback and the passages cited.",
    params: attemptParams,
    reply: resultReply,
    refuses: ["not-signed-in", "not-found", "attempt.not-ended"],
  }),
  readForecasts: endpoint({
    method: "GET",
    path: "/api/modules/{module}/forecasts",
    summary: "One's own forecasts in a module and which sections they open. Outcomes only after the reveal.",
    params: forecastsParams,
    reply: forecastsReply,
    refuses: ["not-found"],
  }),
  revealForecasts: endpoint({
    method: "POST",
    path: "/api/modules/{module}/reveal",
    summary:
      "Show what happened, once every forecast is locked, and score them. The same however often it is sent.",
    params: forecastsParams,
    body: revealInput,
    reply: forecastsReply,
    refuses: ["not-signed-in", "not-found", "forecasts.not-locked"],
  }),
  recordReading: endpoint({
    method: "PUT",
    path: "/api/progress/{module}/{section}",
    summary: "Keep how far a section was read.",
    params: readingParams,
    body: readingInput,
    reply: readingReply,
    guests: "welcome",
    refuses: ["not-signed-in", "not-found", "reading.unknown-passage"],
  }),
  readProgress: endpoint({
    method: "GET",
    path: "/api/me/progress",
    summary: "What was read and how the quizzes went. Empty for nobody.",
    reply: progressReply,
  }),
  exportPerson: endpoint({
    method: "GET",
    path: "/api/me/export",
    summary: "Everything held about the asker, as a file.",
    reply: exportReply,
    refuses: ["not-signed-in"],
  }),
  ...markingEndpoints,
  ...regradeEndpoints,
  ...assignmentEndpoints,
  ...classEndpoints,
  ...enrolmentEndpoints,
} as const;
