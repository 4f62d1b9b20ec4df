import path from "node:path";
import { type RawReply, type RawRequest, sendRaw } from "./raw-request";

/** One thing to send, and the statuses that are a right answer to it; without them, any answer but a failure is. */
export type Case = {
  readonly name: string;
  readonly request: RawRequest;
  readonly answers?: readonly number[];
};

const root = path.resolve(import.meta.dirname, "../..");
const leaks = [root, "node_modules", "/.next", "Prisma", "ZodError"];
/** A frame of a stack. */
const frame = /\n\s+at \S+.*[:(]\d+:\d+/;

/** Sends every case and says what was wrong with the answers: nothing, if the product keeps its manners. */
export async function misbehaviour(url: string, cases: readonly Case[]): Promise<string[]> {
  const found: string[] = [];
  for (const { name, request, answers } of cases) {
    const reply = await sendRaw(url, request).catch((error: Error) => error.message);
    const faults = typeof reply === "string" ? [reply] : faultsOf(reply, request, answers);
    found.push(...faults.map((fault) => `${name}: ${fault}`));
  }
  return found;
}

function faultsOf(
  reply: RawReply | null,
  { path: asked, method }: RawRequest,
  answers?: readonly number[],
): string[] {
  if (!reply) return ["the line was cut without an answer"];
  const { status, body } = reply;
  const wrong = answers ? !answers.includes(status) : !(status >= 200 && status < 500);
  const leaked = [...leaks.filter((word) => body.includes(word)), ...(frame.test(body) ? ["a stack"] : [])];
  return [
    ...(wrong ? [`was answered with ${status} ${body.slice(0, 200)}`] : []),
    ...headerFaults(reply),
    ...leaked.map((word) => `the answer shows ${word}`),
    ...(status >= 400 && method !== "HEAD" && asked.startsWith("/api/") ? bodyFaults(reply) : []),
  ];
}

function headerFaults({ status, headers }: RawReply): string[] {
  const policy = headers.get("content-security-policy") ?? "";
  return [
    ...(policy.includes("frame-ancestors 'none'") ? [] : [`no policy with ${status}`]),
    ...(headers.get("x-content-type-options") === "nosniff" ? [] : [`no nosniff with ${status}`]),
    ...(headers.get("referrer-policy") ? [] : [`no Referrer-Policy with ${status}`]),
    ...(headers.has("x-powered-by") ? ["X-Powered-By"] : []),
  ];
}

/** Errors have one shape. Only "this method is not used here" may come without words. */
function bodyFaults({ status, body }: RawReply): string[] {
  if (status === 405 && body === "") return [];
  try {
    const { error } = JSON.parse(body) as { error?: { code?: unknown; message?: unknown } };
    if (typeof error?.code === "string" && typeof error.message === "string") return [];
  } catch {
    // Said below.
  }
  return [`${status} without an error in its body: ${body.slice(0, 120)}`];
}
