ALTER TABLE "Enrolment" ADD COLUMN "removedBy" UUID;

CREATE TABLE "JoinCode" (
    "id" UUID NOT NULL,
    "classId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "JoinCode_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "JoinGuess" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "JoinGuess_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "classId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT,
    "role" "ClassRole" NOT NULL,
    "sectionId" UUID,
    "tokenHash" TEXT,
    "tokenExpiresAt" TIMESTAMPTZ(3),
    "byId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),
    "acceptedAt" TIMESTAMPTZ(3),
    "acceptedBy" UUID,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "JoinCode_code_key" ON "JoinCode"("code");
CREATE INDEX "JoinCode_classId_idx" ON "JoinCode"("classId");
CREATE INDEX "JoinGuess_at_idx" ON "JoinGuess"("at");
CREATE INDEX "JoinGuess_personId_at_idx" ON "JoinGuess"("personId", "at");
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");
CREATE INDEX "Invitation_classId_idx" ON "Invitation"("classId");

ALTER TABLE "JoinCode" ADD CONSTRAINT "JoinCode_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "JoinGuess" ADD CONSTRAINT "JoinGuess_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "ClassSection"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Promises that the database keeps, whatever the code does.

-- One code at a time, of symbols that cannot be mistaken for one another: 40 bits or more.
CREATE UNIQUE INDEX "JoinCode_one_open" ON "JoinCode" ("classId") WHERE "closedAt" IS NULL;
ALTER TABLE "JoinCode"
  ADD CONSTRAINT "JoinCode_can_be_read_out" CHECK ("code" ~ '^[0-9A-HJKMNP-TV-Z]{8,}$'),
  ADD CONSTRAINT "JoinCode_expires_after_it_was_made" CHECK ("expiresAt" IS NULL OR "expiresAt" > "createdAt");

-- One invitation waits for each address and class.
CREATE UNIQUE INDEX "Invitation_one_waiting" ON "Invitation" ("classId", "email") WHERE "withdrawnAt" IS NULL AND "acceptedAt" IS NULL;
ALTER TABLE "Invitation"
  ADD CONSTRAINT "Invitation_email_lower_case" CHECK ("email" = lower("email")),
  ADD CONSTRAINT "Invitation_link_runs_out" CHECK (("tokenHash" IS NULL) = ("tokenExpiresAt" IS NULL)),
  ADD CONSTRAINT "Invitation_accepted_by_somebody" CHECK (("acceptedAt" IS NULL) = ("acceptedBy" IS NULL)),
  ADD CONSTRAINT "Invitation_accepted_or_withdrawn" CHECK ("acceptedAt" IS NULL OR "withdrawnAt" IS NULL);

-- Nobody stands in another class's section.
CREATE FUNCTION refuse_foreign_section() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."sectionId" IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM "ClassSection" WHERE "id" = NEW."sectionId" AND "classId" = NEW."classId"
  ) THEN
    RAISE EXCEPTION 'the section is another class''s' USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Enrolment_in_own_section" BEFORE INSERT OR UPDATE OF "sectionId" ON "Enrolment" FOR EACH ROW EXECUTE FUNCTION refuse_foreign_section();
CREATE TRIGGER "Invitation_in_own_section" BEFORE INSERT OR UPDATE OF "sectionId" ON "Invitation" FOR EACH ROW EXECUTE FUNCTION refuse_foreign_section();

-- Who was in a class stays on record: a place ends, and is not taken out.
CREATE FUNCTION refuse_taking_out() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('briefing_room.erasing', true) = 'on' THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% rows end and are not taken out', TG_TABLE_NAME USING ERRCODE = 'object_not_in_prerequisite_state';
END $$;
CREATE TRIGGER "Enrolment_stays" BEFORE DELETE ON "Enrolment" FOR EACH ROW EXECUTE FUNCTION refuse_taking_out();
