import type { z } from "zod";
import { can } from "@/access/can";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { asTeacher } from "./authorize-class";
import type { personParams } from "./class-input";
import { type ShownMember, showMember } from "./member-reply";
import { findMember } from "./member-store";
import { findSections, type SectionRow } from "./section-store";

export type ReadPerson = {
  readonly classId: string;
  readonly className: string;
  readonly zone: string;
  readonly member: ShownMember;
  readonly sections: readonly SectionRow[];
  readonly mayEnrol: boolean;
  /** Whether it is the asker's own place. */
  readonly isSelf: boolean;
};

/** One person's place in a class. An assistant is shown those of their own section. */
export async function readPerson(
  occasion: Occasion,
  { class: classId, person }: z.output<typeof personParams>,
): Promise<ReadPerson> {
  const member = await findMember(classId, person);
  const { by, place } = await asTeacher(occasion, "class.people", classId, member?.section?.id ?? null);
  const mayEnrol = can(by, "class.enrol", { role: place.role });
  if (!member || (member.removedAt !== null && !mayEnrol)) throw new Refusal("not-found");
  const sections = await findSections(classId);
  return {
    ...{ classId, className: place.name, zone: place.zone, mayEnrol },
    member: showMember(member),
    sections: sections.map(({ id, name }) => ({ id, name })),
    isSelf: by.personId === person,
  };
}
