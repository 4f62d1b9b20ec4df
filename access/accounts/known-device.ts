import { createHmac, timingSafeEqual } from "node:crypto";

/**
 * A mark for the browser in which somebody signed in: a device's id, and a signature that binds it to their account.
 * Guesses from it are counted apart, so that strangers guessing at an account do not lock its owner out.
 */
export function deviceMark(secret: string, deviceId: string, email: string): string {
  return `${deviceId}.${signature(secret, deviceId, email)}`;
}

/** The id of the device if the mark was made here for this account, else null. */
export function deviceIn(mark: string | undefined, secret: string, email: string): string | null {
  const [deviceId, signed, ...rest] = mark?.split(".") ?? [];
  if (!deviceId || !signed || rest.length > 0) return null;
  const expected = Buffer.from(signature(secret, deviceId, email));
  const given = Buffer.from(signed);
  return given.length === expected.length && timingSafeEqual(given, expected) ? deviceId : null;
}

function signature(secret: string, deviceId: string, email: string): string {
  return createHmac("sha256", secret).update(`known device\n${deviceId}\n${email}`).digest("base64url");
}
