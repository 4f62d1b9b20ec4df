import { pino } from "pino";

/** One line an event, with ids only: never a name, an answer, a token or a password. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? "info",
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
});
