import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CannotGoOn } from "./cannot-go-on";
import type { Environment } from "./environment";

const shortest = 32;
/** Secrets that stand in documentation or in everybody's first attempt sign tokens that anybody can forge. */
const published =
  /secret|change.?me|example|password|briefing.?room|your.?|placeholder|^(.)\1*$|^(?:0123456789|abcdefgh|1234567890)/i;

/**
 * What next-auth signs with: the one given, or one that is made on the first start and kept in the data folder. With a database
 * of one's own several instances may share it, and then they must share the secret too: it has to be given.
 */
export function signingSecret({
  secret,
  databaseUrl,
  dataDir,
}: Pick<Environment, "secret" | "databaseUrl" | "dataDir">): string {
  if (secret !== null) return checked(secret, "NEXTAUTH_SECRET");
  if (databaseUrl !== null)
    throw new CannotGoOn(
      "DATABASE_URL is set, so NEXTAUTH_SECRET must be set too: every instance on that database signs with it. " +
        'Make one with "openssl rand -base64 32".',
    );
  const file = path.join(dataDir, "secret");
  return checked(readOrMake(file), file);
}

function checked(secret: string, where: string): string {
  const make = 'Make one with "openssl rand -base64 32".';
  if (secret.length < shortest)
    throw new CannotGoOn(`${where} is too short: it needs at least ${shortest} characters. ${make}`);
  if (published.test(secret) || new Set(secret).size < 10)
    throw new CannotGoOn(`${where} can be guessed: it is not random. ${make}`);
  return secret;
}

function readOrMake(file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  // Written aside and linked: of two starts at once both read the same, whole secret.
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600 });
  try {
    linkSync(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(aside, { force: true });
  }
  return readFileSync(file, "utf8").trim();
}
