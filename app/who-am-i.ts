/** What the browser may know about the person in front of it. */
export type Me = { readonly kind: "nobody" | "guest" | "person"; readonly name: string | null };

const nobody: Me = { kind: "nobody", name: null };

let asked: Promise<Me> | undefined;

/** Who is here, asked once a page; a server that does not answer counts as nobody. */
export function whoAmI(): Promise<Me> {
  asked ??= fetch("/api/me")
    .then(async (reply) => (reply.ok ? readMe(await reply.json()) : nobody))
    .catch(() => nobody);
  return asked;
}

/** Narrows the reply field by field: a page never trusts a shape it has not looked at. */
export function readMe(reply: unknown): Me {
  if (typeof reply !== "object" || reply === null || !("kind" in reply)) return nobody;
  if (reply.kind !== "guest" && reply.kind !== "person") return nobody;
  const name = "name" in reply && typeof reply.name === "string" ? reply.name : null;
  return { kind: reply.kind, name };
}
