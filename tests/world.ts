import { v7 as uuid } from "uuid";
import type { Actor } from "@/access/actor";
import type { Occasion } from "@/access/occasion";
import { database } from "@/prisma/client";
import { people, type TestPerson } from "./people";

type PersonActor = Extract<Actor, { kind: "person" }>;

/** When the tests happen, unless they say otherwise. */
export const noon = new Date("2026-11-25T12:00:00.000Z");

/** An occasion: somebody asks something at a time. */
export function occasion<By extends Actor>(by: By, at: Date = noon): Occasion<By> {
  return { by, at, newId: uuid };
}

export const nobody = { kind: "nobody" } as const;

/** Writes one of the test people into the database, signed in, without a password. */
export async function arrives(who: TestPerson, role?: "owner" | "instructor"): Promise<PersonActor> {
  const personId = uuid();
  const sessionId = uuid();
  await database().person.create({
    data: {
      id: personId,
      name: people[who].name,
      email: `${personId}.${people[who].email}`,
      createdAt: noon,
      sessions: { create: { id: sessionId, createdAt: noon, expiresAt: new Date("2027-01-01T00:00:00Z") } },
      ...(role ? { memberships: { create: { id: uuid(), role, grantedAt: noon } } } : {}),
    },
  });
  return { kind: "person", personId, sessionId, roles: role ? [role] : [] };
}
