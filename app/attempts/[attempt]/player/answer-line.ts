/**
 * One question's answer on its way from this device to the server: what is stored there, and the writes that wait.
 * Writes leave in order and one at a time. A write that was sent is frozen until its fate is known (the same client key
 * brings the same reply), so that a lost acknowledgement can never look like somebody else's answer.
 */
export type Write = {
  readonly response: unknown;
  /** How sure the person is, 1 to 3; left out where nobody asks. */
  readonly certainty?: number | null;
  readonly clientKey: string;
  readonly clientTime: string;
  /** The revision this write was made on. */
  readonly revision: number;
  /** Whether it ever left: from then on it may be stored without our knowing. */
  readonly sent: boolean;
};

export type Stored = {
  readonly response: unknown;
  readonly certainty?: number | null;
  readonly revision: number;
  readonly savedAt: string | null;
};

/** Why a line waits for the person: somebody answered elsewhere; the answer cannot be stored; the attempt is over; not signed in. */
export type Trouble =
  | { readonly kind: "conflict"; readonly current: Stored }
  | { readonly kind: "refused" }
  | { readonly kind: "ended" }
  | { readonly kind: "question-is-over" }
  | { readonly kind: "signed-out" };

export type AnswerLine = {
  readonly stored: Stored;
  readonly head: Write | null;
  readonly next: Write | null;
  readonly trouble: Trouble | null;
};

export function freshLine(stored: Stored): AnswerLine {
  return { stored, head: null, next: null, trouble: null };
}

/** What the page shows: the newest thing the person said. */
export function shownResponse(line: AnswerLine): unknown {
  return (line.next ?? line.head ?? line.stored).response;
}

/** How sure the person last said to be. */
export function shownCertainty(line: AnswerLine): number | null {
  return (line.next ?? line.head ?? line.stored).certainty ?? null;
}

/** The person answers. A write that never left is replaced; one that did keeps its place and the new one waits behind it. */
export function answered(
  line: AnswerLine,
  said: Pick<Write, "response" | "certainty" | "clientKey" | "clientTime">,
): AnswerLine {
  const refused = line.trouble?.kind === "refused";
  const trouble = refused ? null : line.trouble;
  if (line.head?.sent && !refused)
    return { ...line, next: { ...said, revision: line.head.revision, sent: false }, trouble };
  return {
    ...line,
    head: { ...said, revision: line.head?.revision ?? line.stored.revision, sent: false },
    next: null,
    trouble,
  };
}

export function departing(line: AnswerLine): AnswerLine {
  return line.head ? { ...line, head: { ...line.head, sent: true } } : line;
}

/** The server has stored the head. Nothing else ever calls an answer saved. */
export function acknowledged(line: AnswerLine, reply: { revision: number; savedAt: string }): AnswerLine {
  if (!line.head) return line;
  const { response, certainty } = line.head;
  const { revision, savedAt } = reply;
  const stored = { response, ...(certainty === undefined ? {} : { certainty }), revision, savedAt };
  return { stored, head: line.next && { ...line.next, revision: reply.revision }, next: null, trouble: null };
}

export function troubled(line: AnswerLine, trouble: Trouble): AnswerLine {
  return { ...line, trouble };
}

/** After a conflict: the person's own answer goes again, knowingly on top of the other one. */
export function keepMine(line: AnswerLine, clientKey: string): AnswerLine {
  const mine = line.next ?? line.head;
  if (line.trouble?.kind !== "conflict" || !mine) return line;
  const { current } = line.trouble;
  return {
    stored: current,
    head: { ...mine, clientKey, revision: current.revision, sent: false },
    next: null,
    trouble: null,
  };
}

/** After a conflict: the other answer stands. */
export function takeOther(line: AnswerLine): AnswerLine {
  return line.trouble?.kind === "conflict" ? freshLine(line.trouble.current) : line;
}

/** The writes of an earlier visit, found on the device, put before what the server says now. */
export function resumed(stored: Stored, waiting: { head: Write; next: Write | null }): AnswerLine {
  return { stored, head: waiting.head, next: waiting.next, trouble: null };
}

export function isWaiting(line: AnswerLine): boolean {
  return line.head !== null;
}
