import { json, type Problem, send } from "@/app/sign-in/send";
import type { Turn } from "@/classroom/marking/second-opinion";
import { claim } from "./use-claim";
import type { Draft } from "./use-draft";

/** Sends a mark; a claim that ran out while somebody thought is asked for once more, as long as nobody else has the answer. */
export async function saveMark(
  door: string,
  turn: Turn,
  seen: number,
  draft: Draft,
): Promise<Problem | null> {
  const place = `${door}/${turn === "second" ? "second-marks" : "marks"}`;
  const body = { levels: draft.levels, comment: draft.comment.trim() || null, seen };
  const reply = await send(place, json(body));
  if ("body" in reply) return null;
  if (reply.problem.code !== "marking.claim-lost") return reply.problem;
  if ((await claim(door)) !== "mine") return reply.problem;
  const again = await send(place, json(body));
  return "body" in again ? null : again.problem;
}
