import { countLateInput, countLateReply } from "@/classroom/late-answers/count-late-answer";
import { importInput, importLimit, importParams, importReply } from "@/classroom/late-answers/import-answers";
import { answerParams, classParams } from "@/classroom/marking/authorize-marker";
import { claimInput, claimReply } from "@/classroom/marking/claim-answer";
import { nextInput, nextReply, queueParams } from "@/classroom/marking/claim-next-answer";
import { commentParams, dropInput, droppedReply } from "@/classroom/marking/drop-comment";
import { exampleParams } from "@/classroom/marking/drop-example";
import { commentInput, commentReply } from "@/classroom/marking/keep-comment";
import { exampleInput, exampleReply } from "@/classroom/marking/keep-example";
import { markInput, markReply } from "@/classroom/marking/mark-answer";
import { secondReply } from "@/classroom/marking/mark-second";
import { answerToMarkReply, deskReply, queueReply } from "@/classroom/marking/marking-reply";
import { overrideInput, overrideReply } from "@/classroom/marking/override-score";
import { recomputeInput, recomputeReply } from "@/classroom/marking/recompute-marks";
import { releaseInput, releaseReply } from "@/classroom/marking/release-marks";
import { endpoint } from "./endpoint";

const staff = ["not-signed-in", "not-found", "not-allowed"] as const;
const answers = "/api/classes/{class}/marking/answers/{attempt}/{question}";
const queues = "/api/classes/{class}/marking/queues/{assignment}/{question}";

/** The doors of the marking desk: for instructors of the class, and its assistants in their own section. */
export const markingEndpoints = {
  listMarking: endpoint({
    method: "GET",
    path: "/api/classes/{class}/marking",
    summary: "What there is to mark in a class, by assignment and question.",
    params: classParams,
    reply: deskReply,
    refuses: staff,
  }),
  readQueue: endpoint({
    method: "GET",
    path: queues,
    summary: "One question's answers in the order of marking, without names, and how far its markers agree.",
    params: queueParams,
    reply: queueReply,
    refuses: staff,
  }),
  readAnswerToMark: endpoint({
    method: "GET",
    path: answers,
    summary:
      "One answer with its rubric, outlines and the words it cites, without marks and without whose it is.",
    params: answerParams,
    reply: answerToMarkReply,
    refuses: staff,
  }),
  claimNextAnswer: endpoint({
    method: "POST",
    path: `${queues}/claims`,
    summary: "The next answer to mark, kept for the asker for 15 minutes. Nobody else is given it.",
    params: queueParams,
    body: nextInput,
    reply: nextReply,
    refuses: staff,
  }),
  claimAnswer: endpoint({
    method: "PUT",
    path: `${answers}/claim`,
    summary: "Keep one answer for 15 minutes, or for 15 minutes more.",
    params: answerParams,
    body: claimInput,
    reply: claimReply,
    refuses: [...staff, "marking.claimed"],
  }),
  markAnswer: endpoint({
    method: "POST",
    path: `${answers}/marks`,
    summary:
      "Mark an answer that one has claimed: a level for each criterion. `seen` is the number of its latest score.",
    params: answerParams,
    body: markInput,
    reply: markReply,
    status: [201],
    refuses: [...staff, "marking.claim-lost", "marking.outdated", "marking.incomplete"],
  }),
  markSecond: endpoint({
    method: "POST",
    path: `${answers}/second-marks`,
    summary: "A second opinion on an answer that somebody else has marked. It changes no score.",
    params: answerParams,
    body: markInput,
    reply: secondReply,
    status: [201],
    refuses: [
      ...staff,
      "marking.claim-lost",
      "marking.outdated",
      "marking.incomplete",
      "marking.not-your-turn",
    ],
  }),
  overrideScore: endpoint({
    method: "POST",
    path: `${answers}/override`,
    summary: "Set what a question is worth by hand, in points or as a fraction, for a reason.",
    params: answerParams,
    body: overrideInput,
    reply: overrideReply,
    status: [201],
    refuses: [...staff, "marking.outdated", "score.out-of-bounds"],
  }),
  countLateAnswer: endpoint({
    method: "POST",
    path: `${answers}/late-answer`,
    summary: "Let an answer count that came after the end, for a reason.",
    params: answerParams,
    body: countLateInput,
    reply: countLateReply,
    status: [201],
    refuses: [...staff, "marking.outdated"],
  }),
  keepComment: endpoint({
    method: "POST",
    path: `${answers}/comments`,
    summary: "Keep a comment for all who mark this answer's question in the class.",
    params: answerParams,
    body: commentInput,
    reply: commentReply,
    status: [201],
    refuses: staff,
  }),
  dropComment: endpoint({
    method: "DELETE",
    path: "/api/classes/{class}/marking/comments/{comment}",
    summary: "Take a comment out of the bank.",
    params: commentParams,
    body: dropInput,
    reply: droppedReply,
    refuses: staff,
  }),
  keepExample: endpoint({
    method: "POST",
    path: `${answers}/example`,
    summary: "Keep a marked answer as an anchor for all who mark its question in the class.",
    params: answerParams,
    body: exampleInput,
    reply: exampleReply,
    status: [201],
    refuses: staff,
  }),
  dropExample: endpoint({
    method: "DELETE",
    path: "/api/classes/{class}/marking/examples/{mark}",
    summary: "Take an anchor away. The mark stays.",
    params: exampleParams,
    body: dropInput,
    reply: droppedReply,
    refuses: staff,
  }),
  recomputeMarks: endpoint({
    method: "POST",
    path: `${queues}/recomputations`,
    summary:
      "What a rubric's new points make of its marks. Without `preview` it only shows; with the one shown it is done.",
    params: queueParams,
    body: recomputeInput,
    reply: recomputeReply,
    refuses: [...staff, "marking.outdated"],
  }),
  releaseMarks: endpoint({
    method: "POST",
    path: "/api/classes/{class}/marking/releases",
    summary: "Make an assignment's marks visible, to a section or (`section: null`) to everybody.",
    params: classParams,
    body: releaseInput,
    reply: releaseReply,
    refuses: [...staff, "marking.still-waiting"],
  }),
  importAnswers: endpoint({
    method: "POST",
    path: "/api/classes/{class}/marking/attempts/{attempt}/answers",
    summary:
      "Bring in the answers of a student's downloaded file, as late answers. A second time changes nothing.",
    params: importParams,
    body: importInput,
    limit: importLimit,
    reply: importReply,
    refuses: [...staff, "attempt.not-ended", "answers-file.of-another-attempt"],
  }),
} as const;
