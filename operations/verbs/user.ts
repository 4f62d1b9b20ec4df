import { parseArgs } from "node:util";
import { v7 } from "uuid";
import { ZodError } from "zod";
import { issueLink } from "@/access/accounts/issue-link";
import { Refusal } from "@/access/refusal";
import { database } from "@/prisma/client";
import type { Screen } from "../cli";
import { environment } from "../environment";
import { migrate } from "../migrate";
import { runningAddress } from "../starting/instance-lock";
import { withDatabase } from "../with-database";

const usage = `Wrong use.
  user add <email> --role owner|instructor   prints a link that makes the account
  user reset <email>                         prints a link that sets a new password`;

type Wish = { readonly purpose: "owner" | "instructor" | "reset"; readonly email: string };

/** Prints a link that works once. Whoever may run this on the server may do everything anyway, so nothing else is asked. */
export async function user(args: readonly string[], screen: Screen): Promise<number> {
  const wish = read(args);
  if (!wish) {
    screen.err(usage);
    return 2;
  }
  return withDatabase({ create: true }, async (url) => {
    await migrate(url);
    process.env.DATABASE_URL = url;
    try {
      const token = await issueLink({ at: new Date(), newId: () => v7() }, wish);
      const { url: site, dataDir } = environment();
      const link = `${runningAddress(dataDir) ?? site}/welcome/${token}`;
      screen.out(args.includes("--json") ? JSON.stringify({ email: wish.email, link }) : link);
      return 0;
    } catch (error) {
      const sentence = explain(error, wish);
      if (!sentence) throw error;
      screen.err(sentence);
      return 1;
    } finally {
      await database().$disconnect();
    }
  });
}

function read(args: readonly string[]): Wish | null {
  try {
    const options = { role: { type: "string" }, json: { type: "boolean" } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [verb, email, ...more] = positionals;
    if (!email || more.length > 0) return null;
    if (verb === "reset" && values.role === undefined) return { purpose: "reset", email };
    const { role } = values;
    return verb === "add" && (role === "owner" || role === "instructor") ? { purpose: role, email } : null;
  } catch {
    return null;
  }
}

function explain(error: unknown, { email }: Wish): string | null {
  if (error instanceof ZodError) return `${email} is not an e-mail address.`;
  if (error instanceof Refusal && error.code === "not-found") return `Nobody has an account with ${email}.`;
  return null;
}
