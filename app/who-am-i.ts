/** What the browser may know about the person in front of it. */
export type Me = { readonly kind: "nobody" | "guest" | "account"; readonly name: string | null };

const nobody: Me = { kind: "nobody", name: null };

let asked: Promise<Me> | undefined;

/** Who is here, asked once a page; a server that does not answer counts as nobody. */
export function whoAmI(): Promise<Me> {
  asked ??= fetch("/api/me", { headers: { accept: "application/json" } })
    .then(async (reply) => (reply.ok ? readMe(await reply.json()) : nobody))
    .catch(() => nobody);
  return asked;
}

/** Narrows the reply field by field: a page never trusts a shape it has not looked at. */
export function readMe(reply: unknown): Me {
  if (typeof reply !== "object" || reply === null || !("person" in reply)) return nobody;
  const { person } = reply;
  if (typeof person !== "object" || person === null) return nobody;
  const name = "name" in person && typeof person.name === "string" ? person.name : null;
  return { kind: "guest" in person && person.guest === true ? "guest" : "account", name };
}
