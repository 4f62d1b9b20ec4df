import { beginSession } from "@/access/accounts/begin-session";
import { checkPassword } from "@/access/accounts/check-password";
import { endSession } from "@/access/accounts/end-session";
import { readGuestSession } from "@/access/accounts/read-session";
import { recogniseIdentity } from "@/access/accounts/recognise-identity";
import type { Moment } from "@/access/occasion";
import { bringGuestAlong } from "./bring-guest-along";
import { type Cookies, cookie, guestCookie, sessionCookie } from "./cookies";
import { deviceCookie, knownDevice } from "./device-cookie";
import { sessionIdIn } from "./session-token";

/**
 * One request to next-auth: what it may need of the browser's cookies, and what comes of it. next-auth turns whatever a
 * callback throws into words in an address; here it is kept, so that the door can answer with the right status.
 */
export class SignInVisit {
  readonly setCookies: string[] = [];
  signedIn: { readonly personId: string; readonly sessionId: string } | undefined;
  trouble: unknown;

  constructor(
    readonly moment: Moment,
    readonly cookies: Cookies,
  ) {}

  /** Runs a step of next-auth's; null when it failed. */
  async attempt<Output>(step: () => Promise<Output>): Promise<Output | null> {
    try {
      return await step();
    } catch (error) {
      this.trouble = error;
      return null;
    }
  }

  async withPassword(email: unknown, password: unknown): Promise<void> {
    const deviceFor = (address: string) => knownDevice(this.cookies, address);
    const checked = await checkPassword(this.moment, { email, password, deviceFor });
    await this.begin(checked);
    const device = deviceFor(checked.email) ?? this.moment.newId();
    this.setCookies.push(deviceCookie(device, checked.email));
  }

  async withIdentity(idToken: unknown): Promise<void> {
    await this.begin({ personId: await recogniseIdentity(this.moment, idToken) });
  }

  /** A new sign-in replaces the one that this browser had, and brings its guest along. */
  private async begin(person: { personId: string; passwordHash?: string | null }): Promise<void> {
    const sessionId = await beginSession(this.moment, person);
    this.signedIn = { personId: person.personId, sessionId };
    const { at } = this.moment;
    const former = await sessionIdIn(this.cookies.get(sessionCookie()) ?? "", at);
    if (former) await endSession(at, former);
    const guest = await readGuestSession(this.cookies.get(guestCookie) ?? "", at);
    if (guest && !(await bringGuestAlong(at, guest, person.personId))) return;
    if (this.cookies.has(guestCookie)) this.setCookies.push(cookie(guestCookie, "", 0));
  }
}
