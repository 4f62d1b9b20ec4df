import { z } from "zod";
import { instant } from "./instant";

/**
 * How much credit there is for handing in when: such as 110 % until Monday, 100 % until Friday, 80 % for a week more.
 * Later is never worth more.
 */
export const creditCurveSchema = z
  .strictObject({
    /** Per cent of what was earned, up to and including `until`. */
    points: z
      .array(z.strictObject({ until: instant, credit: z.number().min(0).max(200) }))
      .min(1)
      .max(20),
    /** *in-steps*: each point's credit up to its time. *evenly*: in a straight line from one point to the next. */
    falls: z.enum(["in-steps", "evenly"]).default("in-steps"),
    /** Per cent after the last point. */
    after: z.number().min(0).max(200).default(0),
  })
  .check(({ value, issues }) => {
    const credits = [...value.points.map(({ credit }) => credit), value.after];
    const times = value.points.map(({ until }) => Date.parse(until));
    const say = (message: string) =>
      issues.push({ code: "custom", path: ["points"], message, input: value.points });
    if (times.some((time, index) => index > 0 && time <= (times[index - 1] ?? time)))
      say("must be in order of time");
    if (credits.some((credit, index) => credit > (credits[index - 1] ?? credit)))
      say("must not be worth more later");
  });

export type CreditCurve = z.output<typeof creditCurveSchema>;

/** The per cent of what was earned that count when it is handed in at `at`, to seven decimals. */
export function creditAt({ points, falls, after }: CreditCurve, at: Date): number {
  const time = at.getTime();
  const index = points.findIndex(({ until }) => time <= Date.parse(until));
  const [before, next] = [points[index - 1], points[index]];
  if (!next) return after;
  if (falls === "in-steps" || !before) return next.credit;
  const [from, to] = [Date.parse(before.until), Date.parse(next.until)];
  const credit = before.credit + ((next.credit - before.credit) * (time - from)) / (to - from);
  return Math.round(credit * 1e7) / 1e7;
}
