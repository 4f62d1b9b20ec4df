import { z } from "zod";

/*
 * What figures of every kind are made of. All objects are strict and bounded, as everywhere in the content.
 */

/** One line of a drawing: it must fit. */
export const shortLine = z.string().trim().min(1).max(120);
export const longText = z.string().trim().min(1).max(1000);

/** The id of a mark (an event, a node, a place): the drawing and its table name it alike. */
export const markId = z
  .string()
  .max(64)
  .regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, "must be letters and digits, such as E01 or n-army");

export const day = z.iso.date("must be a day that exists, written like 2012-12-20");

/** Sources (`K04`) or statements (`X10`), whose sources then count. */
export const cites = z.array(z.string().max(64)).max(20).default([]);

/** What a figure of any kind says of itself: its title, and a note below it in inline Markdown. */
export const heading = { title: shortLine, caption: longText };

/** What a drawing shows, in words for those who cannot see it. */
export const alt = longText;
