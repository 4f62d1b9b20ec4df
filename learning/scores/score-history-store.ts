import { database } from "@/prisma/client";
import type { ScoredEntry, ScoreHistory, StoredScore } from "./score-history";

type Written<Item, Times extends keyof Item> = Omit<Item, Times> & { readonly [Time in Times]: string };
type Row = Omit<ScoreHistory, "scores" | "entries"> & {
  readonly scores: readonly Written<StoredScore, "scoredAt">[];
  readonly entries: readonly Written<ScoredEntry, "savedAt">[];
};

/**
 * The histories of these attempts' questions, of some of them where `questionIds` says which; by attempt and question. With
 * *shown* only the scores that the person whose attempt it is may know of.
 */
export async function findScoreHistories(
  attemptIds: readonly string[],
  questionIds: readonly string[] | null = null,
  which: "all" | "shown" = "all",
): Promise<ScoreHistory[]> {
  const rows = await database().$queryRaw<Row[]>`
    SELECT q."attemptId", q."questionId", q."scores", (
        SELECT coalesce(jsonb_agg(jsonb_build_object('revision', e."revision", 'response', e."response",
          'certainty', e."certainty", 'savedAt', e."savedAt", 'isLate', e."isLate") ORDER BY e."revision"), '[]')
        FROM "AnswerEntry" e WHERE e."attemptId" = q."attemptId" AND e."questionId" = q."questionId"
          AND (e."revision" = ANY(q."revisions") OR e."revision" = (
            SELECT max(t."revision") FROM "AnswerEntry" t WHERE t."attemptId" = q."attemptId"
              AND t."questionId" = q."questionId" AND NOT t."isLate"))
      ) AS "entries", (
        SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('fraction', t."fraction", 'parts', t."parts"))
          || jsonb_build_object('certainty', t."certainty", 'answerRevision', t."answerRevision",
            'response', e."response") ORDER BY t."number"), '[]')
        FROM "Try" t JOIN "AnswerEntry" e ON e."attemptId" = t."attemptId" AND e."questionId" = t."questionId"
          AND e."revision" = t."answerRevision"
        WHERE t."attemptId" = q."attemptId" AND t."questionId" = q."questionId"
      ) AS "tries", (
        SELECT coalesce(jsonb_agg(jsonb_build_object('id', m."id", 'levels', m."levels", 'comment', m."comment")
          ORDER BY m."at", m."id"), '[]')
        FROM "Mark" m WHERE m."attemptId" = q."attemptId" AND m."questionId" = q."questionId" AND NOT m."isSecond"
      ) AS "marks"
    FROM (
      SELECT s."attemptId", s."questionId", array_remove(array_agg(s."answerRevision"), NULL) AS "revisions",
        jsonb_agg(jsonb_build_object('sequence', s."sequence", 'answerRevision', s."answerRevision",
          'questionVersion', s."questionVersion", 'scoringVersion', s."scoringVersion", 'verdict', s."verdict",
          'fraction', s."fraction", 'points', s."points", 'outOf', s."outOf", 'parts', s."parts", 'steps', s."steps",
          'cause', s."cause", 'causeId', s."causeId", 'byId', s."byId", 'note', s."note", 'scoredAt', s."scoredAt")
          ORDER BY s."sequence") AS "scores"
      FROM "Score" s
      WHERE s."attemptId" = ANY(${[...attemptIds]}::uuid[])
        AND (${questionIds === null}::boolean OR s."questionId" = ANY(${[...(questionIds ?? [])]}::text[]))
        AND (${which === "all"}::boolean OR EXISTS (SELECT 1 FROM "ShownScore" v WHERE v."attemptId" = s."attemptId"
          AND v."questionId" = s."questionId" AND v."sequence" = s."sequence"))
      GROUP BY s."attemptId", s."questionId"
    ) q
    ORDER BY q."attemptId", q."questionId"`;
  return rows.map(({ scores, entries, ...row }) => ({
    ...row,
    scores: scores.map((score) => ({ ...score, scoredAt: new Date(score.scoredAt) })),
    entries: entries.map((entry) => ({ ...entry, savedAt: new Date(entry.savedAt) })),
  }));
}
