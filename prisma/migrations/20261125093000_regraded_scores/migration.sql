-- What became of a mark by a regrade, or by undoing one, is shown as the mark itself is: once marks are released.
CREATE OR REPLACE VIEW "ShownScore" AS
SELECT s."attemptId", s."questionId", s."sequence", s."answerRevision", s."verdict", s."fraction", s."points", s."outOf",
  s."parts", s."steps", s."cause", s."causeId", s."note", s."scoredAt"
FROM "Score" s
JOIN "Attempt" a ON a."id" = s."attemptId"
WHERE a."assignmentId" IS NULL
  OR s."cause" NOT IN ('mark', 'override', 'regrade', 'undo')
  OR EXISTS (
    SELECT 1 FROM "Release" r
    WHERE r."assignmentId" = a."assignmentId" AND (
      r."sectionId" IS NULL
      OR r."sectionId" = (
        SELECT e."sectionId" FROM "Enrolment" e JOIN "Assignment" n ON n."classId" = e."classId"
        WHERE n."id" = a."assignmentId" AND e."personId" = a."personId"))
  )
  OR NOT EXISTS (
    SELECT 1 FROM "Score" waited WHERE waited."attemptId" = s."attemptId" AND waited."questionId" = s."questionId"
      AND waited."verdict" = 'needs-a-person'
  );

-- The scores of one regrade are looked up to undo it.
CREATE INDEX "Score_of_a_cause" ON "Score" ("causeId") WHERE "causeId" IS NOT NULL;

-- The history of a module's regrades, latest first.
CREATE INDEX "Regrade_moduleId_at_idx" ON "Regrade" ("moduleId", "at");

-- One sentence, and one to five places that it rests on.
ALTER TABLE "Appeal"
  ADD CONSTRAINT "Appeal_is_a_sentence" CHECK (char_length("sentence") BETWEEN 1 AND 500),
  ADD CONSTRAINT "Appeal_cites_one_to_five" CHECK (cardinality("cites") BETWEEN 1 AND 5);
