CREATE TYPE "SubmittedBy" AS ENUM ('person', 'time');
CREATE TYPE "ScoreCause" AS ENUM ('submission', 'reveal', 'mark', 'regrade', 'undo', 'override', 'late-answer');
CREATE TYPE "RegradePolicy" AS ENUM ('raise-only', 'any', 'current-or-previous-correct', 'full-credit');
CREATE TYPE "ClassRole" AS ENUM ('instructor', 'assistant', 'student', 'auditor');
CREATE TYPE "AssignmentKind" AS ENUM ('module', 'sections', 'quiz', 'paper', 'reading', 'memo');

ALTER TABLE "Attempt"
  ADD COLUMN "assignmentId" UUID,
  ADD COLUMN "isPractice" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "terms" JSONB NOT NULL DEFAULT '{}',
  ADD COLUMN "drawn" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN "position" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "AnswerEntry"
  ADD COLUMN "certainty" SMALLINT,
  ADD COLUMN "why" TEXT,
  ADD COLUMN "isLate" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "importedBy" UUID;
ALTER TABLE "Submission"
  ADD COLUMN "tries" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "by" "SubmittedBy" NOT NULL DEFAULT 'person';
ALTER TABLE "Score"
  ADD COLUMN "steps" JSONB,
  ADD COLUMN "cause" "ScoreCause" NOT NULL DEFAULT 'submission',
  ADD COLUMN "causeId" UUID,
  ADD COLUMN "byId" UUID,
  ADD COLUMN "note" TEXT;

CREATE TABLE "Try" (
    "attemptId" UUID NOT NULL,
    "questionId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "answerRevision" INTEGER NOT NULL,
    "scoringVersion" INTEGER NOT NULL,
    "fraction" DECIMAL(9,7) NOT NULL,
    "parts" JSONB,
    "certainty" SMALLINT,
    "clientKey" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Try_pkey" PRIMARY KEY ("attemptId", "questionId", "number")
);

CREATE TABLE "Mark" (
    "id" UUID NOT NULL,
    "attemptId" UUID NOT NULL,
    "questionId" TEXT NOT NULL,
    "markerId" UUID NOT NULL,
    "isSecond" BOOLEAN NOT NULL DEFAULT false,
    "levels" JSONB NOT NULL,
    "comment" TEXT,
    "questionVersion" TEXT NOT NULL,
    "answerRevision" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Mark_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "MarkingClaim" (
    "attemptId" UUID NOT NULL,
    "questionId" TEXT NOT NULL,
    "markerId" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MarkingClaim_pkey" PRIMARY KEY ("attemptId", "questionId")
);

CREATE TABLE "Regrade" (
    "id" UUID NOT NULL,
    "moduleId" TEXT NOT NULL,
    "moduleVersion" TEXT NOT NULL,
    "questionIds" TEXT[] NOT NULL,
    "assignmentId" UUID,
    "policy" "RegradePolicy" NOT NULL,
    "reason" TEXT NOT NULL,
    "previewHash" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Regrade_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "RegradeUndo" (
    "regradeId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RegradeUndo_pkey" PRIMARY KEY ("regradeId")
);

CREATE TABLE "Appeal" (
    "id" UUID NOT NULL,
    "attemptId" UUID NOT NULL,
    "questionId" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "cites" TEXT[] NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Appeal_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "AppealDecision" (
    "appealId" UUID NOT NULL,
    "isAccepted" BOOLEAN NOT NULL,
    "words" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AppealDecision_pkey" PRIMARY KEY ("appealId")
);

CREATE TABLE "Class" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "archivedAt" TIMESTAMPTZ(3),
    "settings" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "Class_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "ClassSection" (
    "id" UUID NOT NULL,
    "classId" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "ClassSection_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "Enrolment" (
    "id" UUID NOT NULL,
    "classId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" "ClassRole" NOT NULL,
    "sectionId" UUID,
    "timeFactor" DECIMAL(4,2) NOT NULL DEFAULT 1,
    "extraDays" INTEGER NOT NULL DEFAULT 0,
    "joinedAt" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Enrolment_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "Assignment" (
    "id" UUID NOT NULL,
    "classId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "kind" "AssignmentKind" NOT NULL,
    "moduleId" TEXT NOT NULL,
    "sectionIds" TEXT[] NOT NULL,
    "terms" JSONB NOT NULL DEFAULT '{}',
    "weight" DECIMAL(8,4) NOT NULL DEFAULT 1,
    "category" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "AssignmentOverride" (
    "id" UUID NOT NULL,
    "assignmentId" UUID NOT NULL,
    "personId" UUID,
    "sectionId" UUID,
    "terms" JSONB NOT NULL,
    "reason" TEXT,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "AssignmentOverride_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "Release" (
    "id" UUID NOT NULL,
    "assignmentId" UUID NOT NULL,
    "sectionId" UUID,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Release_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "AuditEntry" (
    "id" UUID NOT NULL,
    "classId" UUID,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "reason" TEXT,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "Try_attemptId_clientKey_key" ON "Try"("attemptId", "clientKey");
CREATE INDEX "Mark_attemptId_questionId_idx" ON "Mark"("attemptId", "questionId");
CREATE UNIQUE INDEX "RegradeUndo_id_key" ON "RegradeUndo"("id");
CREATE UNIQUE INDEX "Appeal_attemptId_questionId_key" ON "Appeal"("attemptId", "questionId");
CREATE UNIQUE INDEX "ClassSection_classId_name_key" ON "ClassSection"("classId", "name");
CREATE UNIQUE INDEX "Enrolment_classId_personId_key" ON "Enrolment"("classId", "personId");
CREATE INDEX "Enrolment_personId_idx" ON "Enrolment"("personId");
CREATE INDEX "Assignment_classId_idx" ON "Assignment"("classId");
CREATE INDEX "AssignmentOverride_assignmentId_idx" ON "AssignmentOverride"("assignmentId");
CREATE INDEX "Release_assignmentId_idx" ON "Release"("assignmentId");
CREATE INDEX "AuditEntry_classId_at_idx" ON "AuditEntry"("classId", "at");
CREATE INDEX "Attempt_assignmentId_idx" ON "Attempt"("assignmentId");

ALTER TABLE "Try" ADD CONSTRAINT "Try_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Mark" ADD CONSTRAINT "Mark_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "MarkingClaim" ADD CONSTRAINT "MarkingClaim_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Regrade" ADD CONSTRAINT "Regrade_moduleVersion_fkey" FOREIGN KEY ("moduleVersion") REFERENCES "ModuleVersion"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Regrade" ADD CONSTRAINT "Regrade_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "RegradeUndo" ADD CONSTRAINT "RegradeUndo_regradeId_fkey" FOREIGN KEY ("regradeId") REFERENCES "Regrade"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "AppealDecision" ADD CONSTRAINT "AppealDecision_appealId_fkey" FOREIGN KEY ("appealId") REFERENCES "Appeal"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ClassSection" ADD CONSTRAINT "ClassSection_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "ClassSection"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "AssignmentOverride" ADD CONSTRAINT "AssignmentOverride_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Release" ADD CONSTRAINT "Release_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "AuditEntry" ADD CONSTRAINT "AuditEntry_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Promises that the database keeps, whatever the code does.

-- Exactly one open attempt for each person, quiz and assignment, however many starts arrive at once; one in practice beside it.
DROP INDEX "Attempt_one_open";
CREATE UNIQUE INDEX "Attempt_one_open" ON "Attempt"
  ("personId", "moduleId", "sectionId", COALESCE("assignmentId", '00000000-0000-0000-0000-000000000000'::uuid), "isPractice")
  WHERE "endedAt" IS NULL;

-- Whose time is up is looked for every few seconds.
CREATE INDEX "Attempt_time_is_up" ON "Attempt" ("deadline") WHERE "endedAt" IS NULL AND "deadline" IS NOT NULL;

ALTER TABLE "AnswerEntry" ADD CONSTRAINT "AnswerEntry_certainty_is_a_level" CHECK ("certainty" BETWEEN 1 AND 3);
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_position_counts_from_zero" CHECK ("position" >= 0);
ALTER TABLE "Try"
  ADD CONSTRAINT "Try_number_counts_from_one" CHECK ("number" >= 1),
  ADD CONSTRAINT "Try_fraction_at_most_one" CHECK ("fraction" BETWEEN -1 AND 1);
ALTER TABLE "Enrolment"
  ADD CONSTRAINT "Enrolment_never_shortens_time" CHECK ("timeFactor" >= 1 AND "timeFactor" <= 10 AND "extraDays" BETWEEN 0 AND 366);
ALTER TABLE "AssignmentOverride"
  ADD CONSTRAINT "AssignmentOverride_for_one_person_or_section" CHECK ("personId" IS NULL OR "sectionId" IS NULL);

-- Certainty-based marks reach from −6 to 3 times the points; an override may give a bonus of the same size.
ALTER TABLE "Score"
  DROP CONSTRAINT "Score_fraction_at_most_one",
  DROP CONSTRAINT "Score_points_within_bounds",
  ADD CONSTRAINT "Score_fraction_within_bounds" CHECK ("fraction" BETWEEN -6 AND 3),
  ADD CONSTRAINT "Score_points_within_bounds" CHECK ("points" <= "outOf" * 3 AND "outOf" >= 0);

CREATE TRIGGER "Try_append_only" BEFORE UPDATE OR DELETE ON "Try" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Mark_append_only" BEFORE UPDATE OR DELETE ON "Mark" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Regrade_append_only" BEFORE UPDATE OR DELETE ON "Regrade" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "RegradeUndo_append_only" BEFORE UPDATE OR DELETE ON "RegradeUndo" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Appeal_append_only" BEFORE UPDATE OR DELETE ON "Appeal" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "AppealDecision_append_only" BEFORE UPDATE OR DELETE ON "AppealDecision" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Release_append_only" BEFORE UPDATE OR DELETE ON "Release" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "AuditEntry_append_only" BEFORE UPDATE OR DELETE ON "AuditEntry" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What was drawn and under which terms is fixed; an attempt that ended stays ended; nobody who goes forward comes back.
CREATE OR REPLACE FUNCTION refuse_rewriting_attempt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."moduleId" <> OLD."moduleId" OR NEW."sectionId" <> OLD."sectionId" OR NEW."moduleVersion" <> OLD."moduleVersion"
     OR NEW."seed" <> OLD."seed" OR NEW."paperHash" <> OLD."paperHash" OR NEW."leftOut" IS DISTINCT FROM OLD."leftOut"
     OR NEW."startedAt" <> OLD."startedAt" OR NEW."drawn" IS DISTINCT FROM OLD."drawn" OR NEW."terms" <> OLD."terms"
     OR NEW."behaviour" <> OLD."behaviour" OR NEW."assignmentId" IS DISTINCT FROM OLD."assignmentId"
     OR NEW."isPractice" <> OLD."isPractice" THEN
    RAISE EXCEPTION 'what an attempt was drawn from is fixed' USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  IF OLD."endedAt" IS NOT NULL AND NEW."endedAt" IS DISTINCT FROM OLD."endedAt" THEN
    RAISE EXCEPTION 'an attempt that ended stays ended' USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  IF NEW."position" < OLD."position" THEN
    RAISE EXCEPTION 'an attempt that goes forward never goes back' USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  RETURN NEW;
END $$;

-- What counts was saved before the end; what arrives late says so.
CREATE OR REPLACE FUNCTION refuse_answer_after_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT NEW."isLate" AND EXISTS (SELECT 1 FROM "Attempt" WHERE "id" = NEW."attemptId" AND "endedAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'the attempt has ended' USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  RETURN NEW;
END $$;
CREATE FUNCTION refuse_try_after_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Attempt" WHERE "id" = NEW."attemptId" AND "endedAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'the attempt has ended' USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Try_before_the_end" BEFORE INSERT ON "Try" FOR EACH ROW EXECUTE FUNCTION refuse_try_after_end();

-- A submission is scored from every answer and every try that was in time.
CREATE OR REPLACE FUNCTION refuse_submission_that_missed_an_answer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT count(*) FROM "AnswerEntry" WHERE "attemptId" = NEW."attemptId" AND NOT "isLate") <> NEW."entries"
     OR (SELECT count(*) FROM "Try" WHERE "attemptId" = NEW."attemptId") <> NEW."tries" THEN
    RAISE EXCEPTION 'the submission missed an answer' USING ERRCODE = 'serialization_failure';
  END IF;
  RETURN NEW;
END $$;
