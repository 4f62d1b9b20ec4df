import { randomBytes } from "node:crypto";

/** Crockford's base 32: no I, L, O or U, so that a code can be read out and copied from a board. */
const symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** 40 bits. */
const length = 8;

/** A new code; each symbol stands for five random bits. */
export function newCode(): string {
  return [...randomBytes(length)].map((byte) => symbols[byte % symbols.length]).join("");
}

/**
 * A code as somebody typed it, in its one spelling: without spaces and hyphens, in capitals, O as 0, I and L as 1. Null for
 * what can be no code.
 */
export function readCode(typed: string): string | null {
  const code = typed
    .replace(/[\s\-‐‑–—]/gu, "")
    .toUpperCase()
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  return code.length === length && [...code].every((symbol) => symbols.includes(symbol)) ? code : null;
}

/** A code in two halves, as people read it: `7QM2-XTD9`. */
export function showCode(code: string): string {
  return `${code.slice(0, length / 2)}-${code.slice(length / 2)}`;
}
