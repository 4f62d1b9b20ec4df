import { describe, expect, it } from "vitest";
import { isDatabaseTrouble } from "./database-trouble";

/** An error as Prisma or the driver throws it. */
function thrown(message: string, more: Record<string, unknown> = {}): Error {
  return Object.assign(new Error(message), more);
}

const prismaError = (code: string, more: Record<string, unknown> = {}) =>
  thrown("Invalid invocation", { name: "PrismaClientKnownRequestError", code, ...more });

describe("a database that is away or too slow is told from a fault of ours", () => {
  it.each([
    ["nothing listens", prismaError("P1001")],
    [
      "a line that broke under a query",
      thrown("Connection terminated unexpectedly", { clientVersion: "7.10.1" }),
    ],
    [
      "a line that was broken already",
      thrown("Client has encountered a connection error and is not queryable"),
    ],
    [
      "a server that recovers from a crash",
      prismaError("P2010", {
        meta: {
          driverAdapterError: { name: "DriverAdapterError", cause: { code: "57P03", kind: "postgres" } },
        },
      }),
    ],
    [
      "a line that was reset under a raw query",
      prismaError("P2010", {
        meta: { driverAdapterError: { name: "DriverAdapterError", cause: { kind: "ConnectionClosed" } } },
      }),
    ],
    ["a refused line", thrown("connect ECONNREFUSED 127.0.0.1:5432", { code: "ECONNREFUSED" })],
    ["a statement that took too long", prismaError("P2010", { meta: { cause: { code: "57014" } } })],
  ])("%s is the database's trouble", (_, error) => expect(isDatabaseTrouble(error)).toBe(true));

  it.each([
    ["a doubled key", prismaError("P2002")],
    [
      "a broken promise of the schema",
      prismaError("P2010", { meta: { driverAdapterError: { cause: { code: "23514" } } } }),
    ],
    ["a mistake", new TypeError("Cannot read properties of undefined")],
    ["words of our own about a time-out", new Error("the attempt's statement timeout is wrong")],
    ["nothing", null],
  ])("%s is not", (_, error) => expect(isDatabaseTrouble(error)).toBe(false));
});
