import { z } from "zod";
import { cites, heading, longText, markId, shortLine } from "./figure-fields";

/** Two sides of a question, matched point by point. It is its own table. */
export const debateSchema = z.strictObject({
  kind: z.literal("debate"),
  ...heading,
  sides: z.tuple([shortLine, shortLine]),
  points: z
    .array(z.strictObject({ id: markId, topic: shortLine, first: longText, second: longText, cites }))
    .min(1)
    .max(30),
});

export type Debate = z.infer<typeof debateSchema>;
