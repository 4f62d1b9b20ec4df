import { setTimeout as pause } from "node:timers/promises";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "../embedded-postgres";
import { progress } from "./progress";

export type KeptDatabase = { readonly url: string; stop(): Promise<void> };

const firstPauseMs = 500;
const longestPauseMs = 30_000;

/** Starts the embedded database, and starts it again on the same port whenever it dies: whoever uses it finds it again. */
export async function keepDatabase(dataDir: string): Promise<KeptDatabase> {
  let stopping = false;
  let server = await progress("Preparing the database", () =>
    startEmbeddedPostgres(dataDir, { adopt: true }),
  );
  const { port } = server;
  let revival = Promise.resolve();
  const watch = (running: EmbeddedPostgres) =>
    running.onUnexpectedExit(() => {
      revival = revive();
    });
  watch(server);

  async function revive() {
    for (let waitMs = firstPauseMs; !stopping; waitMs = Math.min(waitMs * 2, longestPauseMs)) {
      process.stderr.write(
        "The database ended unexpectedly. Starting it again; nothing that was saved is lost.\n",
      );
      try {
        server = await startEmbeddedPostgres(dataDir, { port, adopt: true });
        watch(server);
        return;
      } catch (error) {
        process.stderr.write(`${(error as Error).message}\n`);
        await pause(waitMs, undefined, { ref: false });
      }
    }
  }

  return {
    url: server.url(),
    async stop() {
      stopping = true;
      await revival;
      await server.stop();
    },
  };
}
