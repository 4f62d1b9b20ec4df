import { fraction } from "@/quiz/fraction";
import { trueShare } from "./true-share";

/** What is left of a fraction after `times` penalties, never less than nothing, to seven decimals. Source: Moodle. */
export function lessPenalties(raw: number, times: number, penalty: number): number {
  return fraction(Math.max(0, trueShare(raw) - times * trueShare(penalty)), 1);
}
