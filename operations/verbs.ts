import type { Verb } from "./cli";

type Entry = { readonly use: string; readonly does: string; readonly load: () => Promise<Verb> };

/** Every verb of the command line. Each is loaded only when it is called: most need a few files, not all. */
export const verbs: Readonly<Record<string, Entry>> = {
  check: {
    use: "check [--json] [--pin] [--schema] [folder…]",
    does: "validates content; prints each fault as file:line:column message",
    load: async () => (await import("./verbs/check")).check,
  },
  score: {
    use: "score <file|->",
    does: 'scores JSON lines { "question", "response" }, so that an author can try a key',
    load: async () => (await import("./verbs/score")).score,
  },
  statistics: {
    use: "statistics <marks.csv|-> [--json]",
    does: "computes a quiz's and its questions' statistics from marks, as Moodle defines them",
    load: async () => (await import("./verbs/statistics")).statistics,
  },
  verify: {
    use: "verify [--json]",
    does: "computes every stored score anew from its attempt's log; names those that differ",
    load: async () => (await import("./verbs/verify")).verify,
  },
  backup: {
    use: "backup <file>",
    does: "writes everything that the database holds into one file, also while the site runs",
    load: async () => (await import("./verbs/backup")).backup,
  },
  restore: {
    use: "restore <file> [--replace]",
    does: "puts a backup into an empty database; --replace empties a full one first",
    load: async () => (await import("./verbs/restore")).restore,
  },
  user: {
    use: "user add <email> --role owner|instructor, user reset <email>",
    does: "prints a link that works once: for a new colleague, or for a new password",
    load: async () => (await import("./verbs/user")).user,
  },
};
