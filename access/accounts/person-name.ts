import { z } from "zod";

/** A name as its bearer writes it: 1 to 80 characters, no control characters, no line breaks. */
export const personName = z
  .string()
  .transform((typed) => typed.normalize("NFC").trim().replace(/\s+/gu, " "))
  .pipe(
    z
      .string()
      .min(1, "Write the name that others should see.")
      .max(80, "A name has at most 80 characters.")
      .regex(/^[^\p{Cc}\p{Cf}\p{Co}]*$/u, "A name has no control characters."),
  );
