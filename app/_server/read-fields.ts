import { BadBody, readBody, readText } from "./read-body";

const limit = 16 * 1024;

/** The text fields of a form, sent as a form or as JSON: what next-auth is given. Anything but text is left out. */
export async function readFields(request: Request): Promise<Record<string, string>> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type === "application/x-www-form-urlencoded")
    return Object.fromEntries(new URLSearchParams(await readText(request, limit)));
  const body = await readBody(request, limit);
  if (typeof body !== "object" || body === null)
    throw new BadBody(400, "request.not-valid", "The body is not a set of fields.");
  return Object.fromEntries(Object.entries(body).filter(([, value]) => typeof value === "string"));
}
