import path from "node:path";
import { z } from "zod";
import { CannotGoOn } from "./cannot-go-on";

const webAddress = z
  .url({ protocol: /^https?$/, error: "must be an address like https://learn.example.org", abort: true })
  .refine((text) => ["/", ""].includes(new URL(text).pathname) && !new URL(text).search, {
    error: "must be the site's own address, without a path",
  })
  .transform((text) => new URL(text).origin);

const variables = z
  .object({
    PORT: z.coerce.number("must be a port number").int().min(1).max(65_535).default(3000),
    HOST: z.string().default("127.0.0.1"),
    DATA_DIR: z.string().default(".data"),
    CONTENT_DIR: z.string().default("content"),
    NEXT_DIST_DIR: z.string().default(".next"),
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: "must begin with postgresql://" }).optional(),
    NEXTAUTH_URL: webAddress.optional(),
    NEXTAUTH_SECRET: z.string().optional(),
    OIDC_ISSUER: z.url({ protocol: /^https?$/, error: "must be the provider's https address" }).optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    SMTP_URL: z.url({ protocol: /^smtps?$/, error: "must begin with smtp:// or smtps://" }).optional(),
    LOG_LEVEL: z
      .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], {
        error: "must be one of fatal, error, warn, info, debug, trace, silent",
      })
      .default("info"),
    REGISTRATION: z.enum(["open", "invite"], { error: "must be open or invite" }).default("open"),
  })
  .superRefine((given, context) => {
    const oidc = [given.OIDC_ISSUER, given.OIDC_CLIENT_ID, given.OIDC_CLIENT_SECRET];
    if (oidc.some(Boolean) && !oidc.every(Boolean))
      context.addIssue({
        code: "custom",
        path: ["OIDC_ISSUER"],
        message: "OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together: set all three or none",
      });
  });

/** How this installation is set up. */
export type Environment = ReturnType<typeof readEnvironment>;

/** Reads and checks the variables; every fault is named at once. Empty values count as absent, as compose files write them. */
export function readEnvironment(source: Readonly<Record<string, string | undefined>>) {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()));
  const read = variables.safeParse(given);
  if (!read.success) {
    const faults = read.error.issues.map(({ path: [name], message }) => `  ${String(name)}: ${message}`);
    throw new CannotGoOn(`The environment has faults:\n${faults.join("\n")}`);
  }
  const values = read.data;
  return {
    port: values.PORT,
    host: values.HOST,
    dataDir: path.resolve(values.DATA_DIR),
    contentDir: path.resolve(values.CONTENT_DIR),
    /** Where Next builds to, from the project's folder. */
    distDir: values.NEXT_DIST_DIR,
    databaseUrl: values.DATABASE_URL ?? null,
    /** The site's own origin, as people's browsers see it. */
    url: values.NEXTAUTH_URL ?? `http://localhost:${values.PORT}`,
    secret: values.NEXTAUTH_SECRET ?? null,
    oidc: oidcOf(values),
    smtpUrl: values.SMTP_URL ?? null,
    logLevel: values.LOG_LEVEL,
    registration: values.REGISTRATION,
  } as const;
}

let read: Environment | undefined;

/** This process's environment, read when it is first asked for. */
export function environment(): Environment {
  read ??= readEnvironment(process.env);
  return read;
}

function oidcOf(values: z.infer<typeof variables>) {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = values;
  return issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : null;
}
