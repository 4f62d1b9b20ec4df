/** What the web process says to its supervisor. */
export type WebMessage = "ready";

/** The exit code of a web process that could not have its port. */
export const portInUse = 98;
