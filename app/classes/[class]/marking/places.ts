import type { Turn } from "@/classroom/marking/second-opinion";

/** The desk of a class, and what lies on it: pages, and the doors behind them. */
export function deskPlace(classId: string): string {
  return `/classes/${classId}/marking`;
}

export function assignmentPlace(classId: string, assignment: string): string {
  return `${deskPlace(classId)}/${assignment}`;
}

export function queuePlace(classId: string, assignment: string, question: string): string {
  return `${assignmentPlace(classId, assignment)}/${encodeURIComponent(question)}`;
}

type Answer = { readonly assignment: string; readonly question: string; readonly attempt: string };

export function answerPlace(classId: string, { assignment, question, attempt }: Answer, turn: Turn): string {
  return `${queuePlace(classId, assignment, question)}/${attempt}${turn === "first" ? "" : `?turn=${turn}`}`;
}

/** Where what is done with one answer is sent to. */
export function answerDoor(classId: string, { question, attempt }: Omit<Answer, "assignment">): string {
  return `/api/classes/${classId}/marking/answers/${attempt}/${encodeURIComponent(question)}`;
}

export function queueDoor(classId: string, { assignment, question }: Omit<Answer, "attempt">): string {
  return `/api/classes/${classId}/marking/queues/${assignment}/${encodeURIComponent(question)}`;
}
