-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "SiteRole" AS ENUM ('owner', 'instructor');

-- CreateEnum
CREATE TYPE "LinkPurpose" AS ENUM ('owner', 'instructor', 'reset');

-- CreateEnum
CREATE TYPE "ScoreVerdict" AS ENUM ('scored', 'unanswered', 'invalid', 'needs-a-person');

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "name" TEXT,
    "email" TEXT,
    "passwordHash" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "suspendedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "guestHash" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" "SiteRole" NOT NULL,
    "grantedAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OidcIdentity" (
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "linkedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OidcIdentity_pkey" PRIMARY KEY ("issuer","subject")
);

-- CreateTable
CREATE TABLE "OneTimeLink" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "purpose" "LinkPurpose" NOT NULL,
    "email" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "OneTimeLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInGuess" (
    "id" UUID NOT NULL,
    "account" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SignInGuess_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ModuleVersion" (
    "hash" TEXT NOT NULL,
    "moduleId" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "firstSeen" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ModuleVersion_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "Attempt" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "moduleId" TEXT NOT NULL,
    "sectionId" TEXT NOT NULL,
    "moduleVersion" TEXT NOT NULL,
    "seed" TEXT NOT NULL,
    "paperHash" TEXT NOT NULL,
    "leftOut" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "behaviour" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "deadline" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnswerEntry" (
    "attemptId" UUID NOT NULL,
    "questionId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "response" JSONB,
    "clientKey" UUID NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "clientTime" TIMESTAMPTZ(3),
    "confidence" SMALLINT,

    CONSTRAINT "AnswerEntry_pkey" PRIMARY KEY ("attemptId","questionId","revision")
);

-- CreateTable
CREATE TABLE "Submission" (
    "attemptId" UUID NOT NULL,
    "receipt" TEXT NOT NULL,
    "clientKey" UUID NOT NULL,
    "entries" INTEGER NOT NULL,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Submission_pkey" PRIMARY KEY ("attemptId")
);

-- CreateTable
CREATE TABLE "Score" (
    "attemptId" UUID NOT NULL,
    "questionId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "answerRevision" INTEGER,
    "questionVersion" TEXT NOT NULL,
    "scoringVersion" INTEGER NOT NULL,
    "verdict" "ScoreVerdict" NOT NULL,
    "fraction" DECIMAL(9,7),
    "points" DECIMAL(10,7) NOT NULL,
    "outOf" DECIMAL(10,7) NOT NULL,
    "parts" JSONB,
    "scoredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Score_pkey" PRIMARY KEY ("attemptId","questionId","sequence")
);

-- CreateTable
CREATE TABLE "Reveal" (
    "personId" UUID NOT NULL,
    "moduleId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Reveal_pkey" PRIMARY KEY ("personId","moduleId")
);

-- CreateTable
CREATE TABLE "ReadingProgress" (
    "personId" UUID NOT NULL,
    "moduleId" TEXT NOT NULL,
    "sectionId" TEXT NOT NULL,
    "lastPassage" TEXT NOT NULL,
    "readAt" TIMESTAMPTZ(3),
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReadingProgress_pkey" PRIMARY KEY ("personId","moduleId","sectionId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_guestHash_key" ON "Session"("guestHash");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE INDEX "Membership_personId_idx" ON "Membership"("personId");

-- CreateIndex
CREATE INDEX "OidcIdentity_personId_idx" ON "OidcIdentity"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "OneTimeLink_tokenHash_key" ON "OneTimeLink"("tokenHash");

-- CreateIndex
CREATE INDEX "SignInGuess_account_at_idx" ON "SignInGuess"("account", "at");

-- CreateIndex
CREATE INDEX "ModuleVersion_moduleId_idx" ON "ModuleVersion"("moduleId");

-- CreateIndex
CREATE INDEX "Attempt_personId_moduleId_sectionId_idx" ON "Attempt"("personId", "moduleId", "sectionId");

-- CreateIndex
CREATE UNIQUE INDEX "AnswerEntry_attemptId_clientKey_key" ON "AnswerEntry"("attemptId", "clientKey");

-- CreateIndex
CREATE UNIQUE INDEX "Submission_receipt_key" ON "Submission"("receipt");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OidcIdentity" ADD CONSTRAINT "OidcIdentity_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_moduleVersion_fkey" FOREIGN KEY ("moduleVersion") REFERENCES "ModuleVersion"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerEntry" ADD CONSTRAINT "AnswerEntry_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Score" ADD CONSTRAINT "Score_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reveal" ADD CONSTRAINT "Reveal_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReadingProgress" ADD CONSTRAINT "ReadingProgress_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

