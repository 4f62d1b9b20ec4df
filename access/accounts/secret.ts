import { createHash, randomBytes } from "node:crypto";

/** 256 random bits, safe in an address and in a cookie. Unlike an id it is known to its bearer alone. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** SHA-256 (hex): what the database keeps of a secret. 256 random bits need no salt. */
export function hashOfSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
