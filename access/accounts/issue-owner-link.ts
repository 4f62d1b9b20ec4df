import type { Moment } from "../occasion";
import { insertOwnerLink } from "./link-store";
import { hashOfSecret, newSecret } from "./secret";

const ownerLinkDays = 7;

/**
 * The secret of a link that makes the first owner, or null when there is one. Asked at each start of the server; the
 * link of an earlier start no longer works then.
 */
export async function issueOwnerLink({ at, newId }: Moment): Promise<string | null> {
  const token = newSecret();
  const written = await insertOwnerLink({
    id: newId(),
    tokenHash: hashOfSecret(token),
    purpose: "owner",
    email: null,
    createdAt: at,
    expiresAt: new Date(at.getTime() + ownerLinkDays * 24 * 60 * 60 * 1000),
  });
  return written === "written" ? token : null;
}
