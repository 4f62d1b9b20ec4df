import { z } from "zod";
import { cites, heading, longText, markId, shortLine } from "./figure-fields";

/**
 * Rows and columns of words; it is its own table. Narrow screens show each row as a card, `layout: cards` does so everywhere. A
 * `folded` column stays closed until the reader opens it, row by row, so that they can make up their mind first.
 */
export const tableSchema = z.strictObject({
  kind: z.literal("table"),
  ...heading,
  layout: z.enum(["table", "cards"]).default("table"),
  /** The first names the rows. */
  columns: z
    .array(z.strictObject({ label: shortLine, folded: z.literal(true).exactOptional() }))
    .min(2)
    .max(6),
  rows: z
    .array(
      z.strictObject({
        id: markId,
        /** A heading that this row and those after it stand under, until the next. */
        group: shortLine.exactOptional(),
        /** Inline Markdown, one for each column. */
        cells: z.array(longText).min(2).max(6),
        cites,
      }),
    )
    .min(1)
    .max(40),
});

export type TableFigure = z.infer<typeof tableSchema>;
export type TableFigureRow = TableFigure["rows"][number];
