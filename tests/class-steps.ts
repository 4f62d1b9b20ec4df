import type { Actor } from "@/access/actor";
import { createClass } from "@/classroom/classes/create-class";
import { joinClass } from "@/classroom/classes/join-class";
import { openCode } from "@/classroom/classes/open-code";
import { importRoster } from "@/classroom/classes/roster/import-roster";
import { previewRoster } from "@/classroom/classes/roster/preview-roster";
import { database } from "@/prisma/client";
import { refusalOf } from "./attempt-steps";
import { arrives, noon, occasion } from "./world";

type Person = Extract<Actor, { kind: "person" }>;

/** The code of the refusal that this ends in. */
export async function codeOf(asked: Promise<unknown>): Promise<string> {
  return (await refusalOf(asked)).code;
}

/** The address that somebody's account has. */
export async function addressOf({ personId }: Person): Promise<string> {
  const { email } = await database().person.findUniqueOrThrow({ where: { id: personId } });
  return email ?? "";
}

/** A class that ada has made through the front door, with a code. */
export async function makesClass(zone = "Europe/Berlin") {
  const ada = await arrives("ada", "instructor");
  const { id } = await createClass(occasion(ada), { name: "Tea in the world", zone });
  const { code } = await openCode(occasion(ada), { class: id, days: null });
  const imports = async (text: string, by: Actor = ada) => {
    const { seen } = await previewRoster(occasion(by), { class: id, text });
    return importRoster(occasion(by), { class: id, text, seen });
  };
  return {
    ...{ ada, id, code, imports },
    joins: (by: Actor, at = noon) => joinClass(occasion(by, at), { code }),
    log: () => database().auditEntry.findMany({ where: { classId: id }, orderBy: { id: "asc" } }),
    places: () =>
      database().enrolment.findMany({
        where: { classId: id },
        select: { personId: true, role: true, section: { select: { name: true } }, removedAt: true },
        orderBy: { id: "asc" },
      }),
  };
}

export type MadeClass = Awaited<ReturnType<typeof makesClass>>;
