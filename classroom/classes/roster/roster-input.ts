import { z } from "zod";

/** Most bytes of a request with a roster: a file of half a megabyte, as base 64. */
export const rosterLimit = 768 * 1024;

const file = {
  /** The file's bytes, as base 64. */
  file: z.base64().max(rosterLimit).optional(),
  /** A list that was pasted. */
  text: z.string().max(rosterLimit).optional(),
};

const isOne = ({ file: bytes, text }: { file?: string | undefined; text?: string | undefined }) =>
  (bytes === undefined) !== (text === undefined);
const message = "Send a file or a text, and not both.";

export const previewInput = z.strictObject(file).refine(isOne, { path: ["file"], message });
export const importInput = z
  .strictObject({
    ...file,
    /** The `seen` of the preview: what was looked at is what is done. */
    seen: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .refine(isOne, { path: ["file"], message });

export const rosterReply = z.strictObject({
  rows: z.array(
    z.strictObject({
      line: z.int(),
      email: z.string(),
      name: z.string().nullable(),
      section: z.string().nullable(),
      outcome: z.enum([
        "invited",
        "invitation-changed",
        "enrolled",
        "let-in-again",
        "moved",
        "unchanged",
        "fault",
      ]),
      fault: z.string().nullable(),
    }),
  ),
  /** Sections that the class does not have yet and that are added. */
  newSections: z.array(z.string()),
  /** Names this preview. */
  seen: z.string(),
});

export type RosterReply = z.output<typeof rosterReply>;
