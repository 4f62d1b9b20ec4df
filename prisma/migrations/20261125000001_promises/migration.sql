-- Promises that the database keeps, whatever the code does. Prisma's schema language cannot say these.

-- Exactly one open attempt for each person and quiz, however many starts arrive at once.
CREATE UNIQUE INDEX "Attempt_one_open" ON "Attempt" ("personId", "moduleId", "sectionId") WHERE "endedAt" IS NULL;

-- A role is held once at a time.
CREATE UNIQUE INDEX "Membership_one_in_force" ON "Membership" ("personId", "role") WHERE "revokedAt" IS NULL;

ALTER TABLE "Person"
  ADD CONSTRAINT "Person_email_lower_case" CHECK ("email" = lower("email")),
  ADD CONSTRAINT "Person_password_needs_email" CHECK ("passwordHash" IS NULL OR "email" IS NOT NULL);
ALTER TABLE "Session" ADD CONSTRAINT "Session_ends_after_it_began" CHECK ("expiresAt" > "createdAt");
ALTER TABLE "Attempt"
  ALTER COLUMN "leftOut" SET NOT NULL,
  ADD CONSTRAINT "Attempt_ends_after_it_began" CHECK ("endedAt" IS NULL OR "endedAt" >= "startedAt"),
  ADD CONSTRAINT "Attempt_deadline_after_start" CHECK ("deadline" IS NULL OR "deadline" > "startedAt");
ALTER TABLE "AnswerEntry"
  ADD CONSTRAINT "AnswerEntry_revision_counts_from_one" CHECK ("revision" >= 1),
  ADD CONSTRAINT "AnswerEntry_confidence_is_percent" CHECK ("confidence" BETWEEN 0 AND 100);
ALTER TABLE "Score"
  ADD CONSTRAINT "Score_sequence_counts_from_one" CHECK ("sequence" >= 1),
  ADD CONSTRAINT "Score_fraction_only_when_scored" CHECK (("verdict" = 'scored') = ("fraction" IS NOT NULL)),
  ADD CONSTRAINT "Score_fraction_at_most_one" CHECK ("fraction" BETWEEN -1 AND 1),
  ADD CONSTRAINT "Score_points_within_bounds" CHECK ("points" <= "outOf" AND "outOf" >= 0);

-- Append-only: rows that record what happened are never changed, and removed only when a person is erased
-- (the erasing transaction says so with SET LOCAL briefing_room.erasing = 'on').
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_setting('briefing_room.erasing', true) = 'on' THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'object_not_in_prerequisite_state';
END $$;

CREATE TRIGGER "AnswerEntry_append_only" BEFORE UPDATE OR DELETE ON "AnswerEntry" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Submission_append_only" BEFORE UPDATE OR DELETE ON "Submission" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Score_append_only" BEFORE UPDATE OR DELETE ON "Score" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ModuleVersion_append_only" BEFORE UPDATE OR DELETE ON "ModuleVersion" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Reveal_append_only" BEFORE UPDATE OR DELETE ON "Reveal" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What was drawn and when it began is fixed; an attempt that ended stays ended.
CREATE FUNCTION refuse_rewriting_attempt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."moduleId" <> OLD."moduleId" OR NEW."sectionId" <> OLD."sectionId" OR NEW."moduleVersion" <> OLD."moduleVersion"
     OR NEW."seed" <> OLD."seed" OR NEW."paperHash" <> OLD."paperHash" OR NEW."leftOut" IS DISTINCT FROM OLD."leftOut"
     OR NEW."startedAt" <> OLD."startedAt" THEN
    RAISE EXCEPTION 'what an attempt was drawn from is fixed' USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  IF OLD."endedAt" IS NOT NULL AND NEW."endedAt" IS DISTINCT FROM OLD."endedAt" THEN
    RAISE EXCEPTION 'an attempt that ended stays ended' USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Attempt_is_pinned" BEFORE UPDATE ON "Attempt" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_attempt();

-- An answer belongs to an attempt that has not ended: the last word even if the code forgets to ask.
CREATE FUNCTION refuse_answer_after_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Attempt" WHERE "id" = NEW."attemptId" AND "endedAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'the attempt has ended' USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "AnswerEntry_before_the_end" BEFORE INSERT ON "AnswerEntry" FOR EACH ROW EXECUTE FUNCTION refuse_answer_after_end();

-- A submission is scored from every answer: one that was decided before another answer arrived is refused, to be decided again.
-- The attempt's row has been locked by then, and a function's own statements see what was committed before that.
CREATE FUNCTION refuse_submission_that_missed_an_answer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT count(*) FROM "AnswerEntry" WHERE "attemptId" = NEW."attemptId") <> NEW."entries" THEN
    RAISE EXCEPTION 'the submission missed an answer' USING ERRCODE = 'serialization_failure';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Submission_of_every_answer" BEFORE INSERT ON "Submission" FOR EACH ROW EXECUTE FUNCTION refuse_submission_that_missed_an_answer();
