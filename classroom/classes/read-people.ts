import { z } from "zod";
import { can } from "@/access/can";
import type { Occasion } from "@/access/occasion";
import { asTeacher, onlySection } from "./authorize-class";
import { type classParams, classRole } from "./class-input";
import { findWaiting } from "./invitation-store";
import { memberReply, showMember } from "./member-reply";
import { countMembers, findMembers } from "./member-store";
import { findSections } from "./section-store";

/** How many people a page of the list holds. */
export const peoplePerPage = 200;

export const peopleQuery = z.object({
  /** A section's id, or `none` for those who are in no section. */
  section: z
    .union([z.uuid(), z.literal("none")])
    .optional()
    .catch(undefined),
  /** Part of a name or an address. */
  find: z.string().trim().max(100).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).default(1).catch(1),
});

export const peopleReply = z.strictObject({
  people: z.array(memberReply),
  /** How many there are in all, of whom `people` are a page. */
  count: z.int(),
  page: z.int(),
  mayEnrol: z.boolean(),
  className: z.string(),
  zone: z.string(),
  sections: z.array(z.strictObject({ id: z.uuid(), name: z.string(), people: z.int() })),
  /** For those who lead the class: places that are kept for addresses, and people whose place has ended. */
  lead: z
    .strictObject({
      invited: z.array(
        z.strictObject({
          id: z.uuid(),
          email: z.string(),
          name: z.string().nullable(),
          role: classRole,
          section: z.strictObject({ id: z.uuid(), name: z.string() }).nullable(),
          createdAt: z.iso.datetime(),
          linkUntil: z.iso.datetime().nullable(),
        }),
      ),
      gone: z.array(memberReply),
    })
    .nullable(),
});

export type ReadPeople = z.output<typeof peopleReply>;

type Input = z.output<typeof classParams> & Partial<z.output<typeof peopleQuery>>;

/** The people of a class: for those who lead it all of them, for an assistant those of their own section. */
export async function readPeople(
  occasion: Occasion,
  { class: classId, section, find, page = 1 }: Input,
): Promise<ReadPeople> {
  const { by, at, place } = await asTeacher(occasion, "class.people", classId);
  const own = onlySection(place);
  const which = { classId, sectionId: own ?? section, text: find };
  const mayEnrol = can(by, "class.enrol", { role: place.role });
  const [people, count, sections, invited, gone] = await Promise.all([
    findMembers(which, { skip: (page - 1) * peoplePerPage, take: peoplePerPage }),
    countMembers(which),
    findSections(classId),
    mayEnrol ? findWaiting(classId) : [],
    mayEnrol ? findMembers({ classId, gone: true }) : [],
  ]);
  const lead = {
    invited: invited.map(({ createdAt, tokenExpiresAt, ...row }) => ({
      ...row,
      createdAt: createdAt.toISOString(),
      linkUntil: tokenExpiresAt && tokenExpiresAt > at ? tokenExpiresAt.toISOString() : null,
    })),
    gone: gone.map(showMember),
  };
  return {
    ...{ count, page, mayEnrol, className: place.name, zone: place.zone },
    people: people.map(showMember),
    sections: sections.filter(({ id }) => own === null || id === own),
    lead: mayEnrol ? lead : null,
  };
}
