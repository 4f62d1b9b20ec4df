import { createHash } from "node:crypto";

/** Crockford's base 32: no I, L, O or U, so that a receipt can be read out and copied by hand. */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** The receipt of a submission, such as `7QM2X-TD9AK`: the first 50 bits of the SHA-256 of a new id. */
export function receiptOf(id: string): string {
  const digest = createHash("sha256").update(id).digest().readBigUInt64BE() >> 14n;
  const code = Array.from({ length: 10 }, (_, place) => letters[Number((digest >> BigInt(5 * place)) & 31n)]);
  return `${code.slice(0, 5).join("")}-${code.slice(5).join("")}`;
}
