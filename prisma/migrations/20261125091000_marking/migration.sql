CREATE TABLE "MarkingComment" (
    "id" UUID NOT NULL,
    "classId" UUID NOT NULL,
    "moduleId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "MarkingComment_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "MarkingAnchor" (
    "markId" UUID NOT NULL,
    "classId" UUID NOT NULL,
    "moduleId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "MarkingAnchor_pkey" PRIMARY KEY ("markId")
);

CREATE INDEX "MarkingComment_classId_moduleId_questionId_idx" ON "MarkingComment"("classId", "moduleId", "questionId");
CREATE INDEX "MarkingAnchor_classId_moduleId_questionId_idx" ON "MarkingAnchor"("classId", "moduleId", "questionId");

ALTER TABLE "MarkingComment" ADD CONSTRAINT "MarkingComment_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "MarkingAnchor" ADD CONSTRAINT "MarkingAnchor_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "MarkingAnchor" ADD CONSTRAINT "MarkingAnchor_markId_fkey" FOREIGN KEY ("markId") REFERENCES "Mark"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A comment is kept once for a question in a class, however many markers keep it at the same moment.
CREATE UNIQUE INDEX "MarkingComment_once" ON "MarkingComment" ("classId", "moduleId", "questionId", md5("text"))
  WHERE "withdrawnAt" IS NULL;

-- Marks are released once, to a section or to everybody.
CREATE UNIQUE INDEX "Release_once" ON "Release"
  ("assignmentId", COALESCE("sectionId", '00000000-0000-0000-0000-000000000000'::uuid));
