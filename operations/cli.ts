import { CannotGoOn } from "./cannot-go-on";
import { verbs } from "./verbs";

/** Where a verb writes: results to standard output, everything else to standard error. */
export type Screen = { out(line: string): void; err(line: string): void };

/** A verb of the command line; its number is the exit code: 0 fine, 1 the input has faults, 2 wrong use. */
export type Verb = (args: readonly string[], screen: Screen) => Promise<number>;

const screen: Screen = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
};

/** Runs one verb and returns the exit code. */
export async function cli([name = "--help", ...args]: readonly string[]): Promise<number> {
  if (name === "--help" || name === "-h" || name === "help") {
    screen.out(help());
    return 0;
  }
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!verb) {
    screen.err(`There is no verb “${name}”.\n\n${help()}`);
    return 2;
  }
  try {
    return await (await verb.load())(args, screen);
  } catch (error) {
    if (!(error instanceof CannotGoOn)) throw error;
    screen.err(error.message);
    return 1;
  }
}

function help(): string {
  const width = Math.max(...Object.values(verbs).map(({ use }) => use.length));
  const lines = Object.values(verbs).map(({ use, does }) => `  ${use.padEnd(width)}  ${does}`);
  return `briefing-room <verb> …\n\n${lines.join("\n")}\n\nExit codes: 0 fine, 1 the input has faults, 2 wrong use. --json prints one JSON document.`;
}
