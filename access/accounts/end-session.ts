import { closeSession } from "./session-store";

/** Ends one sign-in: its token is refused from the next request on. Ending it again changes nothing. */
export async function endSession(at: Date, sessionId: string): Promise<void> {
  await closeSession(sessionId, at);
}
