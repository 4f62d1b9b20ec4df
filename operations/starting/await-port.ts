import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { CannotGoOn } from "../cannot-go-on";

/** Makes sure before any long step that the port can be had; a predecessor that is still finishing is waited for. */
export async function awaitPort(host: string, port: number, patienceMs: number): Promise<void> {
  const until = Date.now() + patienceMs;
  for (;;) {
    const trouble = await tryPort(host, port);
    if (!trouble) return;
    if (trouble !== "EADDRINUSE" || Date.now() >= until) throw portTrouble(host, port, trouble);
    await pause(200);
  }
}

/** What to do about a port that cannot be had, in a sentence. */
export function portTrouble(host: string, port: number, code: string): CannotGoOn {
  if (code === "EADDRINUSE")
    return new CannotGoOn(
      `Port ${port} is in use by another program. Stop that one, or start with another port: PORT=${port + 1} npm start`,
    );
  if (code === "EACCES")
    return new CannotGoOn(
      `Port ${port} may not be opened by this user. Start with a port above 1023: PORT=3000 npm start`,
    );
  return new CannotGoOn(`${host}:${port} cannot be listened on (${code}). Check HOST and PORT.`);
}

function tryPort(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? "unknown"));
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
}
