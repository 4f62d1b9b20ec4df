import { z } from "zod";
import { emailAddress } from "@/access/accounts/email-address";
import { personName } from "@/access/accounts/person-name";

export const classParams = z.object({ class: z.uuid() });
export const sectionParams = classParams.extend({ section: z.uuid() });
export const personParams = classParams.extend({ person: z.uuid() });
export const invitationParams = classParams.extend({ invitation: z.uuid() });

export const classRole = z.enum(["instructor", "assistant", "student", "auditor"]);

/** One line of text, as a class or a section is called. */
const line = (most: number, missing: string) =>
  z
    .string()
    .transform((typed) => typed.normalize("NFC").trim().replace(/\s+/gu, " "))
    .pipe(
      z
        .string()
        .min(1, missing)
        .max(most, `At most ${most} characters.`)
        .regex(/^[^\p{Cc}\p{Cf}\p{Co}]*$/u, "No control characters."),
    );

export const className = line(120, "Write a name for the class.");
export const sectionName = line(80, "Write a name for the section.");
export const reason = z.string().trim().min(1, "Say why: the entry stays in the log.").max(1000);
const maybeReason = z
  .string()
  .trim()
  .max(1000)
  .nullable()
  .default(null)
  .transform((text) => text || null);

/** A time zone by its IANA name. */
export const zone = z
  .string()
  .max(64)
  .refine((name) => isZone(name), "Choose a time zone such as Europe/Berlin.");

function isZone(name: string): boolean {
  try {
    return /^[A-Za-z]/.test(name) && Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
}

export const createInput = z.strictObject({ name: className, zone });
export const editInput = z.strictObject({ name: className, zone }).partial();
export const stateInput = z.strictObject({ to: z.enum(["open", "archived"]) });
export const copyInput = z.strictObject({
  name: className,
  /** By how many calendar days, in the class's zone, every date of the assignments moves. */
  days: z.int().min(-3660).max(3660),
});
export const sectionInput = z.strictObject({ name: sectionName });
export const nothing = z.strictObject({});

export const codeInput = z.strictObject({
  /** For how many days it lets people in; null until it is closed. */
  days: z.int().min(1).max(366).nullable(),
});

export const inviteInput = z.strictObject({
  email: emailAddress,
  name: personName.nullable().default(null),
  role: classRole,
  section: z.uuid().nullable().default(null),
});

export const roleInput = z.strictObject({ role: classRole, reason: maybeReason });
export const movesInput = z.strictObject({
  people: z.array(z.uuid()).min(1).max(1000),
  /** Null: into no section. */
  section: z.uuid().nullable(),
  reason: maybeReason,
});
export const accommodationInput = z.strictObject({
  timeFactor: z.number().min(1, "At least 1: nobody gets less time.").max(10, "At most 10."),
  extraDays: z.int().min(0).max(366),
  reason,
});
export const placeInput = z.strictObject({ to: z.enum(["in", "removed"]), reason: maybeReason });
