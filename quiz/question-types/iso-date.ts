import { z } from "zod";

const year = /^[12]\d{3}-/;

/** A day, `2012-04-06`, or a month, `2012-04`, of the years 1000 to 2999; one that the calendar has. */
export const isoDate = z
  .union(
    [z.iso.date(), z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)],
    "a date is written 2012-04-06 or 2012-04",
  )
  .refine((date) => year.test(date), "the year must be from 1000 to 2999");
