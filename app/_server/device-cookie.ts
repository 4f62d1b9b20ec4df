import { deviceIn, deviceMark } from "@/access/accounts/known-device";
import { type Cookies, cookie } from "./cookies";
import { settings } from "./settings";

const name = "briefing-room-device";

/** The longest that browsers keep a cookie. */
const seconds = 400 * 24 * 60 * 60;

/** Marks the browser as one in which this account's owner was; its guesses are counted apart from strangers'. */
export function deviceCookie(deviceId: string, email: string): string {
  return cookie(name, deviceMark(settings().secret, deviceId, email), seconds);
}

/** The known device behind a request for this account, or null. */
export function knownDevice(cookies: Cookies, email: string): string | null {
  return deviceIn(cookies.get(name), settings().secret, email);
}
