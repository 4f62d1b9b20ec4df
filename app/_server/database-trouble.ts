/**
 * Prisma's codes for a database that cannot be reached or does not answer in time: no connection (P1001, P1002, P1017),
 * time-outs (P1008, P2024, P2028), too many connections (P2037).
 */
const prismaCodes = new Set(["P1001", "P1002", "P1008", "P1017", "P2024", "P2028", "P2037"]);

/** PostgreSQL's own: connection exceptions (08), resources (53), shutting down (57P), cancelled by time-out, lock time-out. */
const sqlStates = /^(08|53|57P)|^(57014|55P03|25P03)$/;
const networkCodes = /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND|ENOENT)$/;
const words =
  /timeout exceeded when trying to connect|Connection terminated|statement timeout|lock timeout|Can't reach database/i;

/** What Prisma's adapter makes of errors of the line; a raw query that fails of one has code P2010 and nothing else to tell. */
const kinds = new Set([
  "DatabaseNotReachable",
  "ConnectionClosed",
  "SocketTimeout",
  "TlsConnectionError",
  "TooManyConnections",
]);

/** What the driver itself says when a line breaks, in errors that have nothing but these words. */
const driverWords =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;

/** Whether an error means "the database is not there or too slow" rather than a fault of ours. */
export function isDatabaseTrouble(error: unknown, depth = 0): boolean {
  if (typeof error !== "object" || error === null || depth > 4) return false;
  const { name, code, kind, message, cause, meta, driverAdapterError } = error as Record<string, unknown>;
  if (name === "PrismaClientInitializationError") return true;
  if (typeof code === "string" && (prismaCodes.has(code) || sqlStates.test(code) || networkCodes.test(code)))
    return true;
  if (typeof kind === "string" && kinds.has(kind)) return true;
  const fromDriver = typeof name === "string" && /^(Prisma|DriverAdapter)/.test(name);
  if ((fromDriver || depth > 0) && typeof message === "string" && words.test(message)) return true;
  if (typeof message === "string" && driverWords.test(message)) return true;
  return [cause, meta, driverAdapterError].some((inner) => isDatabaseTrouble(inner, depth + 1));
}
