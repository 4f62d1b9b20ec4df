import { Refusal } from "../refusal";

/** Hashing fills a processor and 19 MiB; two at a time leave room for everybody who is saving answers meanwhile. */
const atOnce = 2;
/** A class that signs in at once waits a few seconds; a flood is sent away. */
const mostWaiting = 300;

let running = 0;
const waiting: (() => void)[] = [];

/** Runs expensive work when its turn comes, or refuses at once when too many wait already. */
export async function inTurn<Output>(work: () => Promise<Output>): Promise<Output> {
  if (running >= atOnce) {
    if (waiting.length >= mostWaiting) throw new Refusal("server.busy");
    await new Promise<void>((turn) => waiting.push(turn));
  } else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
