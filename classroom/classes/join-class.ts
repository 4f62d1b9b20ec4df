import { z } from "zod";
import type { KnownActor } from "@/access/actor";
import { authorize } from "@/access/authorize";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { acceptInvitation } from "./accept-invitation";
import { inOneGo, type Within } from "./class-store";
import { countJoinGuess, findClassByCode, forgetJoinGuess } from "./code-store";
import { accept, findStudentsPlace } from "./invitation-store";
import { readCode } from "./join-code";
import { takePlace } from "./take-place";

export const joinInput = z
  .strictObject({
    code: z.string().max(64).optional(),
    /** The secret part of an invitation's link. */
    invitation: z.string().max(64).optional(),
  })
  .refine(({ code, invitation }) => (code === undefined) !== (invitation === undefined), {
    path: ["code"],
    message: "Send a code or an invitation, and not both.",
  });

export const joinReply = z.strictObject({
  class: z.uuid(),
  name: z.string(),
  /** Whether the asker was in it already. */
  isNew: z.boolean(),
});

type Joined = z.output<typeof joinReply>;

const windowMinutes = 15;
/** Tries that open nothing, in a window: one person's, and those of the whole site. */
const most = { own: 10, all: 1000 };

/** Lets somebody with an account into a class, by its code as a student, or by an invitation as what it says. */
export async function joinClass(occasion: Occasion, input: z.output<typeof joinInput>): Promise<Joined> {
  const { by, ...moment } = occasion;
  authorize(by, "class.join");
  const known = { ...moment, by };
  return input.invitation === undefined
    ? joinByCode(known, input.code ?? "")
    : acceptInvitation(known, input.invitation);
}

/**
 * A try is written down before it is counted, so that tries at the same moment see each other; one that opens a class is
 * taken out again, so that a whole class may join at once.
 */
async function joinByCode(occasion: Occasion<KnownActor>, typed: string): Promise<Joined> {
  const { by, at, newId } = occasion;
  const code = readCode(typed);
  if (code === null) throw new Refusal("class.code-not-valid");
  const guess = { id: newId(), personId: by.personId, at };
  const tries = await countJoinGuess(guess, new Date(at.getTime() - windowMinutes * 60_000));
  if (tries.own > most.own || tries.all > most.all) {
    await forgetJoinGuess(guess.id);
    throw new Refusal("class.too-many-guesses");
  }
  const opened = await inOneGo(async (within) => {
    const found = await findClassByCode(within, code, at);
    return found && { ...found, entered: await enter(within, occasion, found.classId) };
  });
  if (!opened) throw new Refusal("class.code-not-valid");
  await forgetJoinGuess(guess.id);
  if (opened.entered === "was-removed") throw new Refusal("class.was-removed");
  return { class: opened.classId, name: opened.name, isNew: opened.entered === "new" };
}

/** A place that a roster kept for the address of the account is taken with its section; another's role never is. */
async function enter(within: Within, occasion: Occasion<KnownActor>, classId: string) {
  const { by, at } = occasion;
  const kept = await findStudentsPlace(within, classId, by.personId);
  const place = {
    classId,
    role: "student" as const,
    sectionId: kept?.sectionId ?? null,
    way: "code" as const,
  };
  const entered = await takePlace(within, occasion, {
    ...place,
    mayReturn: (gone) => gone.removedBy === by.personId,
  });
  if (entered === "new" && kept) await accept(within, kept.id, by.personId, at);
  return entered;
}
