import { existsSync } from "node:fs";
import { CannotGoOn } from "./cannot-go-on";
import { startEmbeddedPostgres } from "./embedded-postgres";
import { environment } from "./environment";
import { clusterFiles } from "./postgres/cluster";

/**
 * Runs something on this installation's database: the given server, or the embedded one, which is attached to while the site runs
 * and otherwise started for as long as this takes. `create` makes an embedded database where there is none yet.
 */
export async function withDatabase<Result>(
  { create }: { readonly create: boolean },
  work: (url: string) => Promise<Result>,
): Promise<Result> {
  const { databaseUrl, dataDir } = environment();
  if (databaseUrl) return work(databaseUrl);
  if (!create && !existsSync(clusterFiles(dataDir).data))
    throw new CannotGoOn(`There is no database in ${dataDir} yet. DATA_DIR names another data folder.`);
  const server = await startEmbeddedPostgres(dataDir);
  try {
    return await work(server.url());
  } finally {
    await server.stop();
  }
}
