import type { Actor } from "./actor";

/** Whose thing it is. */
export type Owned = { readonly personId: string };

/** Whether what it opens after has been done. */
export type Gated = { readonly isOpen: boolean };

export type ClassRole = "instructor" | "assistant" | "student" | "auditor";

/** The asker's role in the class that it is about, null outside it; and whether it lies in their own section of the class. */
export type InClass = { readonly role: ClassRole | null; readonly ownSection: boolean };

/** The asker's role in the class that it is about; null outside it, and once they were removed. */
export type Placed = Pick<InClass, "role">;

/** Whether an instructor has decided what is now to be decided again. */
export type Decided = InClass & { readonly byInstructor: boolean };

/** Whether the class's staff are still preparing it. */
export type Prepared = InClass & { readonly isDraft: boolean };

/** Whose work it is, and the asker's role in the class that it was done for; null for self-study and outside the class. */
export type Worked = Owned & InClass;

/** The asker's role in the class whose assignment it is about; null outside it, and where it is about a whole module. */
export type Mended = Pick<InClass, "role">;

/** What has to be known to decide each permission; `authorize` does not compile without it. */
export type Facts = {
  "attempt.start": undefined;
  "attempt.read": Owned;
  "attempt.answer": Owned;
  "attempt.submit": Owned;
  "attempt.read-result": Owned;
  "section.read": Gated;
  "forecasts.reveal": undefined;
  "progress.record": undefined;
  "progress.read": undefined;
  "person.export": Owned;
  "marking.read": InClass;
  "marking.mark": Decided;
  "marking.second": InClass;
  "marking.release": InClass;
  "score.override": Decided;
  "assignment.read": Prepared;
  "assignment.oversee": InClass;
  "assignment.extend": InClass;
  "assignment.manage": InClass;
  "regrade.preview": Mended;
  "regrade.commit": Mended;
  "appeal.make": Owned;
  "appeal.decide": Mended;
  "explanation.read": Worked;
  "class.create": undefined;
  "class.join": undefined;
  "class.read": Placed;
  "class.leave": Placed;
  "class.people": InClass;
  "class.view-as-student": InClass;
  "class.manage": Placed;
  "class.enrol": Placed;
  "class.audit": Placed;
};

export type Permission = keyof Facts;
export type Decision = "yes" | "not-signed-in" | "not-found" | "not-allowed" | "section.not-open";

/** A guest or a person: somebody whose progress can be kept. */
function known(actor: Actor): Decision {
  return actor.kind === "nobody" ? "not-signed-in" : "yes";
}

/** Only whoever it belongs to; to everybody else it does not exist. */
function own(actor: Actor, { personId }: Owned): Decision {
  if (actor.kind === "nobody") return "not-signed-in";
  return actor.personId === personId ? "yes" : "not-found";
}

/** Only whoever has done what it opens after, which nobody can have. */
function opened(actor: Actor, { isOpen }: Gated): Decision {
  return isOpen && actor.kind !== "nobody" ? "yes" : "section.not-open";
}

/** Instructors of the class, and its assistants for their own section. To who is not in the class it does not exist. */
function teaches(actor: Actor, { role, ownSection }: InClass): Decision {
  if (actor.kind === "nobody") return "not-signed-in";
  if (role === null) return "not-found";
  return role === "instructor" || (role === "assistant" && ownSection) ? "yes" : "not-allowed";
}

/** As `teaches`; but what an instructor has decided, only an instructor decides again. */
function overrules(actor: Actor, facts: Decided): Decision {
  const decision = teaches(actor, facts);
  return decision === "yes" && facts.byInstructor && facts.role !== "instructor" ? "not-allowed" : decision;
}

/** Instructors of the class alone. */
function leads(actor: Actor, { role }: Placed): Decision {
  return teaches(actor, { role, ownSection: false });
}

/** Everybody in the class; what is still being prepared, only those who teach it. To the others neither exists. */
function handedOut(actor: Actor, { role, isDraft }: Prepared): Decision {
  if (actor.kind === "nobody") return "not-signed-in";
  if (role === null) return "not-found";
  return !isDraft || role === "instructor" || role === "assistant" ? "yes" : "not-found";
}

/** The owner of the site everywhere; instructors of a class for what it was assigned. To others neither exists. */
function mends(actor: Actor, { role }: Mended): Decision {
  if (actor.kind === "person" && actor.roles.includes("owner")) return "yes";
  return teaches(actor, { role, ownSection: false });
}

/** Whoever did it, and those who teach them in the class that it was done for. */
function didOrTeaches(actor: Actor, { personId, ...inClass }: Worked): Decision {
  return own(actor, { personId }) === "yes" ? "yes" : teaches(actor, inClass);
}

/** Whoever teaches on this installation, or owns it. */
function teachesHere(actor: Actor): Decision {
  if (actor.kind === "nobody") return "not-signed-in";
  return actor.kind === "person" && actor.roles.length > 0 ? "yes" : "not-allowed";
}

/** Whoever has an account. A guest is asked to sign in like somebody unknown. */
function hasAccount(actor: Actor): Decision {
  return actor.kind === "person" ? "yes" : "not-signed-in";
}

/** Everybody in the class, whatever they are in it. */
function belongs(actor: Actor, { role }: Placed): Decision {
  if (actor.kind === "nobody") return "not-signed-in";
  return role === null ? "not-found" : "yes";
}

/** Every permission, once. */
export const rules: { readonly [P in Permission]: (actor: Actor, facts: Facts[P]) => Decision } = {
  "attempt.start": known,
  "attempt.read": own,
  "attempt.answer": own,
  "attempt.submit": own,
  "attempt.read-result": own,
  "section.read": opened,
  "forecasts.reveal": known,
  "progress.record": known,
  "progress.read": known,
  "person.export": own,
  "marking.read": teaches,
  "marking.mark": overrules,
  "marking.second": teaches,
  "marking.release": leads,
  "score.override": overrules,
  "assignment.read": handedOut,
  "assignment.oversee": teaches,
  "assignment.extend": teaches,
  "assignment.manage": leads,
  "regrade.preview": mends,
  "regrade.commit": mends,
  "appeal.make": own,
  "appeal.decide": mends,
  "explanation.read": didOrTeaches,
  "class.create": teachesHere,
  "class.join": hasAccount,
  "class.read": belongs,
  "class.leave": belongs,
  "class.people": teaches,
  "class.view-as-student": teaches,
  "class.manage": leads,
  "class.enrol": leads,
  "class.audit": leads,
};
