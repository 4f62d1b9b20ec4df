import type { Server } from "node:http";

/**
 * Stops taking requests and lets those in progress finish, for at most `graceMs`; resolves when every line is closed.
 * Lines that fall idle meanwhile are closed at once, so the last reply ends it.
 */
export function drain(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    const cut = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
