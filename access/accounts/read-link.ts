import { Refusal } from "../refusal";
import { findLink, type LinkPurpose } from "./link-store";
import { hashOfSecret } from "./secret";

export type OpenLink = {
  readonly purpose: LinkPurpose;
  /** The address it was made for; null when its user chooses one. */
  readonly email: string | null;
  /** The name of the account it was made for, if there is one. */
  readonly name: string | null;
};

/** What a link can still be used for. Used, run out and never made look alike. */
export async function readLink(at: Date, token: string): Promise<OpenLink> {
  const link = await findLink(hashOfSecret(token), at);
  if (!link) throw new Refusal("link.not-valid");
  return link;
}
