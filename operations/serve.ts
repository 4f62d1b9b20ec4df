import { createServer, type Server } from "node:http";
import path from "node:path";
import next from "next";
import { pino } from "pino";
import { environment } from "./environment";
import { builtFiles } from "./front-door/built-files";
import { drain } from "./front-door/drain";
import { type FrontDoor, frontDoor } from "./front-door/front-door";
import { readPrerenderedPages } from "./front-door/prerendered-pages";
import { webServer } from "./front-door/web-server";
import { portInUse, type WebMessage } from "./web-process";

// The web process: Next behind the front door. The supervisor starts it, hears when it is ready, and ends it.

const graceMs = 8_000;
let server: Server | undefined;
let ending = false;
process.on("SIGTERM", end);
process.on("SIGINT", end);
// The supervisor is gone, even if it was killed without a word: nobody would restart or stop this process any more.
process.on("disconnect", end);
// It may have gone while this file was being read; nothing more is heard of it then.
if (process.send && !process.connected) process.exit(0);

const { port, host, url, distDir, oidc, logLevel } = environment();
const log = pino({ level: logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime });
const development = process.env.NODE_ENV === "development";
// Next listens for its development sockets on the server it is given. In production nothing reaches this one, so that a client
// that offers to upgrade (curl --http2, some proxies) is simply answered.
const sockets = createServer();
const app = next({
  dev: development,
  dir: process.cwd(),
  hostname: host,
  port,
  httpServer: sockets,
  quiet: !development,
});

await app.prepare();
const site = { url, policy: { development, signInOrigin: oidc && new URL(oidc.issuer).origin } };
const door: FrontDoor = { ...site, ...(await memory()), next: app.getRequestHandler() };
server = webServer(frontDoor(door), site, (error) => log.error({ err: error }, "the front door failed"));
if (development) server.on("upgrade", (...upgrade) => sockets.emit("upgrade", ...upgrade));
server.once("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EADDRINUSE" || error.code === "EACCES") process.exit(portInUse);
  throw error;
});
server.listen(port, host, () => tell("ready"));

async function memory(): Promise<Pick<FrontDoor, "prerendered" | "builtFile">> {
  if (development)
    return {
      prerendered: { pages: new Map(), fallback: { scripts: [], styles: [] } },
      builtFile: () => null,
    };
  const built = path.resolve(distDir);
  return { prerendered: await readPrerenderedPages(built), builtFile: builtFiles(built) };
}

async function end() {
  if (ending) return;
  ending = true;
  if (server) await drain(server, graceMs);
  process.exit(0);
}

function tell(message: WebMessage) {
  if (process.connected) process.send?.(message);
}
