import { authorize } from "@/access/authorize";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { quizIdOf } from "@/learning/attempt/quiz-id";
import { fieldsByRules } from "@/learning/attempt/shown-fields";
import type { ExportReply } from "./export-reply";
import { type EverythingRow, findEverythingAbout, findShownScores } from "./export-store";

/** Everything that is held about the asker, for themselves to keep. */
export async function exportPerson({ by, at }: Occasion): Promise<ExportReply> {
  if (by.kind === "nobody") throw new Refusal("not-signed-in");
  authorize(by, "person.export", { personId: by.personId });
  const [person, shown] = await Promise.all([findEverythingAbout(by.personId), findShownScores(by.personId)]);
  if (!person) throw new Refusal("not-found");
  const { id, name, email } = person;
  return {
    exportedAt: at.toISOString(),
    person: {
      id,
      name,
      email,
      createdAt: person.createdAt.toISOString(),
      suspendedAt: timeOf(person.suspendedAt),
    },
    roles: person.memberships.map(({ role, grantedAt, revokedAt }) => ({
      role,
      grantedAt: grantedAt.toISOString(),
      revokedAt: timeOf(revokedAt),
    })),
    identities: person.identities.map(({ issuer, subject, linkedAt }) => ({
      issuer,
      subject,
      linkedAt: linkedAt.toISOString(),
    })),
    sessions: person.sessions.map(({ createdAt, expiresAt, endedAt }) => ({
      createdAt: createdAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
      endedAt: timeOf(endedAt),
    })),
    reading: person.reading.map(({ moduleId, sectionId, lastPassage, readAt, updatedAt }) => ({
      module: moduleId,
      section: sectionId,
      lastPassage,
      readAt: timeOf(readAt),
      updatedAt: updatedAt.toISOString(),
    })),
    attempts: await Promise.all(
      person.attempts.map(async (attempt) => {
        const fields = await fieldsByRules({ ...attempt, personId: by.personId }, at);
        return attemptOf(attempt, fields.has("mark") ? shown : new Set());
      }),
    ),
    reveals: person.reveals.map(({ moduleId, at }) => ({ module: moduleId, at: at.toISOString() })),
  };
}

function attemptOf(
  row: EverythingRow["attempts"][number],
  shown: ReadonlySet<string>,
): ExportReply["attempts"][number] {
  return {
    id: row.id,
    quiz: quizIdOf(row),
    leftOut: row.leftOut,
    behaviour: row.behaviour,
    startedAt: row.startedAt.toISOString(),
    deadline: timeOf(row.deadline),
    endedAt: timeOf(row.endedAt),
    answers: row.answers.map(({ questionId, savedAt, clientTime, ...answer }) => ({
      question: questionId,
      ...answer,
      savedAt: savedAt.toISOString(),
      clientTime: timeOf(clientTime),
    })),
    submission: row.submission && {
      receipt: row.submission.receipt,
      submittedAt: row.submission.submittedAt.toISOString(),
    },
    scores: row.scores
      .filter(({ questionId, sequence }) => shown.has(`${row.id}/${questionId}/${sequence}`))
      .map(({ questionId, verdict, fraction, points, outOf, cause, scoredAt, ...score }) => ({
        question: questionId,
        ...score,
        verdict: verdict === "needs_a_person" ? "needs-a-person" : verdict,
        fraction: fraction === null ? null : fraction.toNumber(),
        points: points.toNumber(),
        outOf: outOf.toNumber(),
        cause: cause === "late_answer" ? "late-answer" : cause,
        scoredAt: scoredAt.toISOString(),
      })),
    appeals: row.appeals.map(({ questionId, sentence, cites, at, decision }) => ({
      question: questionId,
      sentence,
      cites,
      at: at.toISOString(),
      decision: decision && {
        accepted: decision.isAccepted,
        words: decision.words,
        at: decision.at.toISOString(),
      },
    })),
  };
}

function timeOf(date: Date | null): string | null {
  return date?.toISOString() ?? null;
}
