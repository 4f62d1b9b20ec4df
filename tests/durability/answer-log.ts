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

type Entry = Acknowledged & { readonly isLate: boolean };
type Log = ReadonlyMap<string, readonly Entry[]>;

/**
 * What each question's log should be: exactly what was acknowledged, in that order, then what came too late and was told to
 * be kept, and nothing beside it.
 */
export function promisedLog({ lines }: Student): Log {
  return new Map(
    lines.map(({ question, acknowledged, late }) => [
      question.id,
      [
        ...acknowledged.map((entry) => ({ ...entry, isLate: false })),
        ...late.map((entry) => ({ ...entry, isLate: true })),
      ],
    ]),
  );
}

/** What each question's log is, by revision. */
export async function storedLog(
  ask: (sql: string, values: readonly unknown[]) => Promise<readonly unknown[]>,
  student: Student,
): Promise<Log> {
  const rows = (await ask(
    `SELECT "questionId", "clientKey", "revision", "response", "isLate" FROM "AnswerEntry"
     WHERE "attemptId" = $1 ORDER BY "revision"`,
    [student.attempt],
  )) as (Entry & { questionId: string })[];
  return new Map(
    student.lines.map(({ question: { id } }) => [
      id,
      rows
        .filter(({ questionId }) => questionId === id)
        .map(({ clientKey, revision, response, isLate }) => ({ response, clientKey, revision, isLate })),
    ]),
  );
}
