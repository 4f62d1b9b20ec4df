import {
  type AnswerLine,
  acknowledged,
  answered,
  departing,
  freshLine,
  isWaiting,
  keepMine,
  resumed,
  type Stored,
  shownCertainty,
  shownResponse,
  takeOther,
  troubled,
} from "./answer-line";
import type { AnswerQueue } from "./answer-queue";
import type { SendAnswer } from "./send-answer";

export type SheetState = {
  readonly lines: ReadonlyMap<string, AnswerLine>;
  /** `starting` until the device's queue was read; `none` where the browser keeps nothing. */
  readonly device: "starting" | "kept" | "none";
  readonly sending: boolean;
  /** The last try could not reach the server. */
  readonly unreachable: boolean;
  readonly lastSavedAt: string | null;
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
    state.lines.get(id) ?? freshLine({ response: null, revision: 0, savedAt: null });
  const setLine = (id: string, line: AnswerLine) => publish({ lines: new Map(state.lines).set(id, line) });

  /** Puts the line on the device before anything is sent, so that a closed tab loses nothing. */
  async function keep(id: string) {
    const { head, next } = lineOf(id);
    await queue?.put(id, head && { head, next }).catch(() => publish({ device: "none" }));
  }

  async function flush(id: string): Promise<void> {
    if (state.device === "starting" || onTheWay.has(id)) return;
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
    if (outcome.kind === "saved") await flush(id);
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
    } else if (outcome.kind === "question-is-over") {
      // What was said last before the question was over stands; nothing of it waits any more.
      setLine(id, { ...freshLine(lineOf(id).stored), trouble: outcome });
      publish({ unreachable: false });
    } else {
      setLine(id, troubled(lineOf(id), outcome));
      publish({ unreachable: false });
    }
    await keep(id);
  }

  function say(id: string, response: unknown, certainty: number | null) {
    const clientKey = newKey();
    const sure = certainty === null ? {} : { certainty };
    setLine(id, answered(lineOf(id), { response, ...sure, clientKey, clientTime: now().toISOString() }));
    void keep(id);
    newest.set(id, clientKey);
    later(() => newest.get(id) === clientKey && void flush(id), gathering);
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
    /** The person answers: kept on the device at once, sent when they pause. */
    answer(id: string, response: unknown) {
      say(id, response, shownCertainty(lineOf(id)));
    },
    /** The person says how sure they are of the answer that they see. */
    rate(id: string, certainty: number) {
      say(id, shownResponse(lineOf(id)), certainty);
    },
    keepMine(id: string) {
      setLine(id, keepMine(lineOf(id), newKey()));
      void keep(id).then(() => flush(id));
    },
    takeOther(id: string) {
      setLine(id, takeOther(lineOf(id)));
      void keep(id);
    },
    /** Tries everything again, for instance when the network or the person's session is back. */
    async retry() {
      for (const [id, line] of state.lines)
        if (line.trouble?.kind === "signed-out") setLine(id, { ...line, trouble: null });
      await flushAll();
    },
    flushAll,
  };
}
