import { database } from "@/prisma/client";

type NewGuest = {
  readonly personId: string;
  readonly sessionId: string;
  readonly guestHash: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
};

export async function insertGuest({
  personId,
  sessionId,
  guestHash,
  createdAt,
  expiresAt,
}: NewGuest): Promise<void> {
  await database().person.create({
    data: {
      id: personId,
      createdAt,
      sessions: { create: { id: sessionId, guestHash, createdAt, expiresAt } },
    },
  });
}
