-- The scores that the person whose attempt it is may know of. What somebody marked or set by hand, where a person marks, is
-- among them once the assignment's marks are released to the person's section or to everybody; in self-study at once.
CREATE VIEW "ShownScore" AS
SELECT s."attemptId", s."questionId", s."sequence", s."answerRevision", s."verdict", s."fraction", s."points", s."outOf",
  s."parts", s."steps", s."cause", s."causeId", s."note", s."scoredAt"
FROM "Score" s
JOIN "Attempt" a ON a."id" = s."attemptId"
WHERE a."assignmentId" IS NULL
  OR s."cause" NOT IN ('mark', 'override')
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
