import { json, type Problem, property, send } from "@/app/sign-in/send";
import type { Turn } from "@/classroom/marking/second-opinion";
import { answerPlace, queueDoor, queuePlace } from "./places";

export type Queue = { readonly classId: string; readonly assignment: string; readonly question: string };

/** Asks for the next answer and says where to go: to it, or to the queue where nothing is left. */
export async function takeNext(
  { classId, assignment, question }: Queue,
  turn: Turn,
  skipping?: string,
): Promise<{ readonly place: string } | { readonly problem: Problem }> {
  const door = queueDoor(classId, { assignment, question });
  const reply = await send(`${door}/claims`, json({ turn, ...(skipping ? { skipping } : {}) }));
  if ("problem" in reply) return reply;
  const attempt = property(reply.body, "attempt");
  if (typeof attempt !== "string") return { place: queuePlace(classId, assignment, question) };
  return { place: answerPlace(classId, { assignment, question, attempt }, turn) };
}
