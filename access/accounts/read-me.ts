import { z } from "zod";
import type { Occasion } from "../occasion";
import { findName } from "./account-store";

export const meReply = z.object({
  kind: z.enum(["nobody", "guest", "person"]),
  id: z.uuid().optional(),
  name: z.string().optional(),
  roles: z.array(z.enum(["owner", "instructor"])).optional(),
});

/** Who am I: asked by every page that shows a name, so never a refusal. */
export async function readMe({ by }: Occasion): Promise<z.input<typeof meReply>> {
  if (by.kind === "nobody") return { kind: "nobody" };
  if (by.kind === "guest") return { kind: "guest", id: by.personId };
  const name = await findName(by.personId);
  return { kind: "person", id: by.personId, roles: [...by.roles], ...(name === null ? {} : { name }) };
}
