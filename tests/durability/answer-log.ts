import pg from "pg";
import { startEmbeddedPostgres } from "@/operations/embedded-postgres";
import type { Acknowledged, Student } from "./student";

/** Asks the database of a running site past the site itself. */
export async function askDatabase<Row extends pg.QueryResultRow>(
  dataDir: string,
  sql: string,
  values: readonly unknown[],
): Promise<Row[]> {
  // Attaches to the server that the site runs; there is nothing to stop.
  const server = await startEmbeddedPostgres(dataDir);
  if (!server.attached) throw new Error("The site's database was not running.");
  return askServer(server.url(), sql, values);
}

export async function askServer<Row extends pg.QueryResultRow>(
  url: string,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}

type Log = ReadonlyMap<string, readonly Acknowledged[]>;

/** What each question's log should be: exactly what was acknowledged, in that order, nothing beside it. */
export function promisedLog({ lines }: Student): Log {
  return new Map(lines.map(({ question, acknowledged }) => [question.id, acknowledged]));
}

/** What each question's log is, by revision. */
export async function storedLog(
  ask: (sql: string, values: readonly unknown[]) => Promise<readonly unknown[]>,
  student: Student,
): Promise<Log> {
  const rows = (await ask(
    `SELECT "questionId", "clientKey", "revision", "response" FROM "AnswerEntry"
     WHERE "attemptId" = $1 ORDER BY "revision"`,
    [student.attempt],
  )) as (Acknowledged & { questionId: string })[];
  return new Map(
    student.lines.map(({ question: { id } }) => [
      id,
      rows
        .filter(({ questionId }) => questionId === id)
        .map(({ clientKey, revision, response }) => ({ response, clientKey, revision })),
    ]),
  );
}
