/**
 * The text of a file as spreadsheets save it: UTF-8 or UTF-16 of either order, with a byte order mark or without one. Null
 * for what is none of them, rather than a name with wrong letters in it.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second] = [bytes[0], bytes[1]];
  if (first === 0xff && second === 0xfe) return decoded("utf-16le", bytes);
  if (first === 0xfe && second === 0xff) return decoded("utf-16be", bytes);
  return decoded(likelyEncoding(bytes), bytes);
}

/** Tables are mostly ASCII: in UTF-16 every other byte of them is zero, and in UTF-8 none is. */
function likelyEncoding(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const start = bytes.subarray(0, 2000);
  const zeros = (rest: number) => start.filter((byte, place) => byte === 0 && place % 2 === rest).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (even + odd < start.length / 4) return "utf-8";
  return odd > even ? "utf-16le" : "utf-16be";
}

function decoded(encoding: string, bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}
