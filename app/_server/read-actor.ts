import { cookies } from "next/headers";
import { cache } from "react";
import type { Actor } from "@/access/actor";
import type { Occasion } from "@/access/occasion";
import { occasion } from "./occasion";
import { type Asker, who } from "./who";

/** Who asks for the page being rendered; asked once however many components want to know. */
export const readActor = cache(async (): Promise<Asker> => {
  const jar = await cookies();
  return who(new Map(jar.getAll().map(({ name, value }) => [name, value])), new Date());
});

/** The occasion of a server page: what a `read-…` use case called from a component is given. */
export async function occasionForPage(): Promise<Occasion<Actor>> {
  const { actor } = await readActor();
  return occasion(actor);
}
