import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { stemOf } from "@/quiz/question-types/stem-of";
import { computeRegrade, type RegradeLine } from "./compute-regrade";
import { regradePolicies } from "./regrade";
import type { PreviewReply, RegradeLineReply } from "./regrade-reply";
import { authorizeScope, scopeInput } from "./regrade-scope";
import { countOpenAttempts } from "./regrade-store";
import { whyInWords } from "./why-in-words";

export const previewInput = scopeInput.extend({
  policy: z.enum(regradePolicies).default("raise-only"),
  /** Only these questions; left out: every one that was mended. */
  questions: z.array(z.string().max(64)).min(1).max(500).optional(),
});

/**
 * Shows what a regrade by the module's questions as they are now would do to every score that they are about: whose, from what,
 * to what, and why. Nothing is written.
 */
export async function previewRegrade(
  occasion: Occasion,
  input: z.output<typeof previewInput>,
): Promise<PreviewReply> {
  const { policy, questions, ...about } = input;
  const scope = await authorizeScope(occasion.by, "regrade.preview", about);
  const [{ changed, lines, hash }, open] = await Promise.all([
    computeRegrade(scope.module, scope, { policy, questions }),
    countOpenAttempts(scope, scope.module.version),
  ]);
  return {
    module: scope.moduleId,
    assignment: scope.assignmentId,
    policy,
    questions: changed.map(({ question, differences, attempts }) => ({
      id: question.id,
      stem: stemOf(question.ask),
      differences: [...differences],
      attempts,
    })),
    lines: lines.map(shown),
    changes: lines.filter(({ regraded }) => regraded.worth !== null).length,
    open,
    preview: hash,
  };
}

function shown({ attempt, questionId, before, regraded }: RegradeLine): RegradeLineReply {
  const { points, outOf } = regraded.worth ?? before;
  const after = { points, outOf };
  return {
    attempt: attempt.id,
    person: attempt.personId,
    name: attempt.name,
    question: questionId,
    before,
    after,
    changes: regraded.worth !== null,
    why: whyInWords(regraded, before, after),
  };
}
