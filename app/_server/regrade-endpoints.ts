import { appealReply } from "@/learning/appeals/appeal-reply";
import { appealInput, appealParams } from "@/learning/appeals/appeal-score";
import { decisionInput, decisionParams, decisionReply } from "@/learning/appeals/decide-appeal";
import { explanationReply } from "@/learning/explanation/explanation-reply";
import { explanationParams } from "@/learning/explanation/read-explanation";
import { commitInput, commitReply } from "@/learning/regrade/commit-regrade";
import { previewInput } from "@/learning/regrade/preview-regrade";
import { previewReply } from "@/learning/regrade/regrade-reply";
import { undoInput, undoParams, undoReply } from "@/learning/regrade/undo-regrade";
import { endpoint } from "./endpoint";

const staff = ["not-signed-in", "not-found", "not-allowed"] as const;
const oneScore = "/api/attempts/{attempt}";

/** How a number came about, objecting to it, and what follows when a key was wrong. */
export const regradeEndpoints = {
  readExplanation: endpoint({
    method: "GET",
    path: `${oneScore}/explanation/{question}`,
    summary:
      "How a question's score came about, step by step: for whoever made the attempt and the staff of its class.",
    params: explanationParams,
    reply: explanationReply,
    refuses: [...staff, "attempt.not-ended", "score.not-shown"],
  }),
  appealScore: endpoint({
    method: "POST",
    path: `${oneScore}/appeals/{question}`,
    summary: "Object to a score, once for a question, with a sentence and 1 to 5 passages or sentences.",
    params: appealParams,
    body: appealInput,
    reply: appealReply,
    status: [201],
    refuses: [
      "not-signed-in",
      "not-found",
      "attempt.not-ended",
      "score.not-shown",
      "appeal.unknown-place",
      "appeal.made-before",
    ],
  }),
  decideAppeal: endpoint({
    method: "POST",
    path: "/api/appeals/{appeal}/decision",
    summary: "Accept or decline an appeal, once. `regrade` is where an accepted one leads.",
    params: decisionParams,
    body: decisionInput,
    reply: decisionReply,
    status: [201],
    refuses: [...staff, "appeal.decided-before"],
  }),
  previewRegrade: endpoint({
    method: "POST",
    path: "/api/regrades/previews",
    summary: "What scores become by the module's questions as they are now. Nothing is written.",
    body: previewInput,
    reply: previewReply,
    refuses: staff,
  }),
  commitRegrade: endpoint({
    method: "POST",
    path: "/api/regrades",
    summary: "Do just what a preview showed, or nothing. The same `id` again changes nothing more.",
    body: commitInput,
    reply: commitReply,
    refuses: [...staff, "regrade.changed"],
  }),
  undoRegrade: endpoint({
    method: "POST",
    path: "/api/regrades/{regrade}/undo",
    summary: "Bring back what stood before a regrade, but for what was scored again since; that is named.",
    params: undoParams,
    body: undoInput,
    reply: undoReply,
    refuses: [...staff, "regrade.changed"],
  }),
} as const;
