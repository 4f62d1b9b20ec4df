import { spawn } from "node:child_process";
import { quietEnvironment } from "../prepare.mjs";

export type NodeRun = { readonly code: number; readonly stdout: string; readonly said: string };

/**
 * Runs a Node program to its end and keeps what it printed; `said` is both its streams as they came. Ends it when `signal` aborts.
 */
export function runNode(
  words: readonly string[],
  options: { env?: Readonly<Record<string, string>>; signal?: AbortSignal } = {},
): Promise<NodeRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, {
      env: { ...quietEnvironment(), ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
      ...(options.signal && { signal: options.signal }),
    });
    let stdout = "";
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => {
      stdout += chunk;
      said += chunk;
    });
    child.stderr.on("data", (chunk: Buffer) => {
      said += chunk;
    });
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 1, stdout, said }));
  });
}
