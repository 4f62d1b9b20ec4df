import {
  type AnswerLine,
  acknowledged,
  answered,
  contradicted,
  departing,
  freshLine,
  isWaiting,
  keepMine,
  keptLate,
  type NewWrite,
  resumed,
  type Stored,
  shownSaid,
  takeOther,
  troubled,
} from "./answer-line";
import type { AnswerQueue } from "./answer-queue";
import { nothingSaid, type Said } from "./said";
import type { SendAnswer } from "./send-answer";

export type SheetState = {
  readonly lines: ReadonlyMap<string, AnswerLine>;
  /** `starting` until the device's queue was read; `none` where the browser keeps nothing. */
  readonly device: "starting" | "kept" | "none";
  readonly sending: boolean;
  /** The last try could not reach the server. */
  readonly unreachable: boolean;
  readonly lastSavedAt: string | null;
  /** Somebody else is signed in here: nothing is sent as them. */
  readonly held: boolean;
};

type Surroundings = {
  readonly send: SendAnswer;
  readonly openQueue: () => Promise<AnswerQueue>;
  readonly now: () => Date;
  readonly newKey: () => string;
  /** Runs a step later, as setTimeout does. */
  readonly later: (step: () => void, milliseconds: number) => void;
};

/** Milliseconds without a change before an answer leaves: long enough to gather typing, too short to notice. */
const gathering = 300;
const longestWait = 15_000;

export type AnswerSheet = ReturnType<typeof createAnswerSheet>;

/**
 * All answers of one attempt on this device: takes what the person says, keeps it, sends it, and never gives up.
 * It lives outside React so that nothing is lost when a component goes, and so that it can be tested with a fake network.
 */
export function createAnswerSheet(
  stored: ReadonlyMap<string, Stored>,
  { send, openQueue, now, newKey, later }: Surroundings,
) {
  let state: SheetState = {
    lines: new Map([...stored].map(([id, was]) => [id, freshLine(was)])),
    device: "starting",
    sending: false,
    unreachable: false,
    lastSavedAt: null,
    held: false,
  };
  let queue: AnswerQueue | null = null;
  let failures = 0;
  const onTheWay = new Set<string>();
  const newest = new Map<string, string>();
  const listeners = new Set<() => void>();

  const publish = (change: Partial<SheetState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  /** The newest save there was before this visit. Told only after the start: the server cannot write the person's time of day. */
  const savedBefore = () =>
    [...stored.values()]
      .flatMap(({ savedAt }) => savedAt ?? [])
      .sort()
      .at(-1) ?? null;
  const lineOf = (id: string) =>
    state.lines.get(id) ?? freshLine({ said: nothingSaid, revision: 0, savedAt: null });
  const setLine = (id: string, line: AnswerLine) => publish({ lines: new Map(state.lines).set(id, line) });

  /** Puts the line on the device before anything is sent, so that a closed tab loses nothing. */
  async function keep(id: string) {
    const { head, next } = lineOf(id);
    await queue?.put(id, head && { head, next }).catch(() => publish({ device: "none" }));
  }

  async function flush(id: string): Promise<void> {
    if (state.device === "starting" || state.held || onTheWay.has(id)) return;
    const line = lineOf(id);
    if (!line.head || line.trouble) return;
    onTheWay.add(id);
    setLine(id, departing(line));
    publish({ sending: true });
    await keep(id);
    const outcome = await send(id, lineOf(id).head ?? line.head);
    onTheWay.delete(id);
    await settle(id, outcome);
    publish({ sending: onTheWay.size > 0 });
    if (outcome.kind === "saved" || outcome.kind === "late") await flush(id);
  }

  async function settle(id: string, outcome: Awaited<ReturnType<SendAnswer>>) {
    if (outcome.kind === "unreachable") {
      failures += 1;
      publish({ unreachable: true });
      later(() => void flush(id), Math.min(1000 * 2 ** Math.min(failures - 1, 4), longestWait));
      return;
    }
    failures = 0;
    if (outcome.kind === "saved") {
      setLine(id, acknowledged(lineOf(id), outcome));
      publish({ lastSavedAt: outcome.savedAt, unreachable: false });
    } else {
      const line = lineOf(id);
      setLine(id, outcome.kind === "late" ? keptLate(line) : troubled(line, outcome));
      publish({ unreachable: false });
    }
    await keep(id);
  }

  const newWrite = (said: Said): NewWrite => ({
    said,
    clientKey: newKey(),
    clientTime: now().toISOString(),
  });

  /** The person says something, and what they said before about the question stands: kept at once, sent when they pause. */
  function say(id: string, change: Partial<Said>) {
    const write = newWrite({ ...shownSaid(lineOf(id)), ...change });
    setLine(id, answered(lineOf(id), write));
    void keep(id);
    newest.set(id, write.clientKey);
    later(() => newest.get(id) === write.clientKey && void flush(id), gathering);
  }

  const flushAll = async () => {
    await Promise.all([...state.lines.keys()].map(flush));
  };

  return {
    read: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Reads what an earlier visit left on the device and sends it. */
    async start() {
      try {
        queue = await openQueue();
        const lines = new Map(state.lines);
        for (const [id, waiting] of await queue.readAll()) {
          const line = lines.get(id);
          if (line) lines.set(id, isWaiting(line) ? line : resumed(line.stored, waiting));
        }
        publish({ lines, device: "kept", lastSavedAt: savedBefore() });
      } catch {
        publish({ device: "none", lastSavedAt: savedBefore() });
      }
      await flushAll();
    },
    say,
    /** The server said that another answer stands there than the one shown here. */
    contradict(id: string, current: Stored) {
      setLine(id, contradicted(lineOf(id), current, newWrite(shownSaid(lineOf(id)))));
      void keep(id);
    },
    keepMine(id: string) {
      setLine(id, keepMine(lineOf(id), newKey()));
      void keep(id).then(() => flush(id));
    },
    takeOther(id: string) {
      setLine(id, takeOther(lineOf(id)));
      void keep(id);
    },
    /** Stops sending while somebody else is signed in here. */
    hold: (held: boolean) => publish({ held }),
    /** Tries everything again, for instance when the network or the person's session is back. */
    async retry() {
      for (const [id, line] of state.lines)
        if (line.trouble?.kind === "signed-out") setLine(id, { ...line, trouble: null });
      await flushAll();
    },
    flushAll,
  };
}
