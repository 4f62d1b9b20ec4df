/**
 * A drawing is laid out for two widths, in units of 1/16 rem: one for the column of a lesson, one for a phone held upright.
 * `text` is the size of its labels, never below 12 px where it is shown; `small` that of words beside them.
 */
export type DrawingSize = {
  readonly name: "wide" | "narrow";
  readonly width: number;
  readonly text: number;
  readonly small: number;
  readonly lineHeight: number;
};

export const wide: DrawingSize = { name: "wide", width: 640, text: 14, small: 13, lineHeight: 18 };
export const narrow: DrawingSize = { name: "narrow", width: 320, text: 12.5, small: 12.5, lineHeight: 16 };

export const drawingSizes = [wide, narrow] as const;
