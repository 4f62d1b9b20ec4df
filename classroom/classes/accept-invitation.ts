import { hashOfSecret } from "@/access/accounts/secret";
import type { KnownActor } from "@/access/actor";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { inOneGo } from "./class-store";
import { accept, findByLink } from "./invitation-store";
import { takePlace } from "./take-place";

type Joined = { readonly class: string; readonly name: string; readonly isNew: boolean };

/**
 * Takes the place that an invitation keeps: whoever has its link, with whatever address they are here. It works once. Whoever
 * is in the class already keeps their role, and the invitation waits on.
 */
export async function acceptInvitation(occasion: Occasion<KnownActor>, token: string): Promise<Joined> {
  const { by, at } = occasion;
  return inOneGo(async (within) => {
    const found = await findByLink(hashOfSecret(token), at, within);
    if (!found) throw new Refusal("link.not-valid");
    const { id, classId, className, role, sectionId, createdAt } = found;
    const entered = await takePlace(within, occasion, {
      ...{ classId, role, sectionId, way: "invitation" },
      mayReturn: ({ removedAt }) => removedAt !== null && createdAt >= removedAt,
    });
    if (entered === "was-removed") throw new Refusal("class.was-removed");
    // Throwing takes the place back with everything else.
    if (entered === "new" && !(await accept(within, id, by.personId, at)))
      throw new Refusal("link.not-valid");
    return { class: classId, name: className, isNew: entered === "new" };
  });
}
