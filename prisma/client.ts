import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client";

const held = globalThis as unknown as { briefingRoomDatabase?: PrismaClient };

/**
 * The one Prisma client of this process, made when it is first needed (`next build` imports this file without a database).
 * Every wait has an end: a slow database answers with an error within five seconds instead of a hang.
 */
export function database(): PrismaClient {
  held.briefingRoomDatabase ??= new PrismaClient({
    adapter: new PrismaPg({
      connectionString: process.env.DATABASE_URL,
      max: 10,
      connectionTimeoutMillis: 3_000,
      statement_timeout: 4_000,
      lock_timeout: 3_000,
      idle_in_transaction_session_timeout: 5_000,
    }),
    transactionOptions: { maxWait: 3_000, timeout: 4_000 },
  });
  return held.briefingRoomDatabase;
}
