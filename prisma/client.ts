import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "./generated/client";

type Connected = { readonly pool: pg.Pool; readonly client: PrismaClient };

const held = globalThis as unknown as { briefingRoomDatabase?: Connected };

/**
 * The connections of this process, opened when they are first needed (`next build` imports this file without a database).
 * Every wait has an end: a slow database answers with an error within five seconds instead of a hang.
 */
function connected(): Connected {
  held.briefingRoomDatabase ??= connect();
  return held.briefingRoomDatabase;
}

function connect(): Connected {
  const pool = new pg.Pool({
    connectionString: process.env.DATABASE_URL,
    max: 10,
    connectionTimeoutMillis: 3_000,
    statement_timeout: 4_000,
    lock_timeout: 3_000,
    idle_in_transaction_session_timeout: 5_000,
  });
  // A connection that breaks while nobody uses it is replaced at the next use; whoever uses one hears of it there.
  pool.on("error", () => {});
  const client = new PrismaClient({
    adapter: new PrismaPg(pool, { disposeExternalPool: true }),
    transactionOptions: { maxWait: 3_000, timeout: 4_000 },
  });
  return { pool, client };
}

/** The one Prisma client of this process. */
export function database(): PrismaClient {
  return connected().client;
}

/** A statement that PostgreSQL reads and plans once a connection, under its name; the values are `$1`, `$2`, … */
export type PreparedStatement = { readonly name: string; readonly text: string };

/**
 * Runs a prepared statement without Prisma's client, on the same connections. For the few statements that run at every save:
 * with `$queryRaw` in their place a save took a third more processor time (`npm run bench`).
 */
export async function run<Row extends pg.QueryResultRow>(
  { name, text }: PreparedStatement,
  values: readonly unknown[],
): Promise<{ readonly rows: Row[]; readonly count: number }> {
  const { rows, rowCount } = await connected().pool.query<Row>({ name, text, values: [...values] });
  return { rows, count: rowCount ?? 0 };
}
