-- What handing in late costs: of the whole assignment, not of an attempt, so it is no term that attempts are pinned to.
ALTER TABLE "Assignment" ADD COLUMN "latePolicy" JSONB NOT NULL DEFAULT '{"kind": "none"}';
