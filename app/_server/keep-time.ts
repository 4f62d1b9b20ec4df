import { closeOverdueAttempts } from "@/learning/attempt/close-overdue-attempts";
import { log } from "./log";
import { occasion } from "./occasion";

/** How often the server looks whose time is up, in milliseconds. */
const interval = 2_000;

/**
 * Ends attempts whose time is up while the server runs, and at its start those that ran out while it did not. Several
 * servers may do so at once. A database that is away is asked again at the next turn.
 */
export function keepTime(): void {
  let isBusy = false;
  const look = async () => {
    if (isBusy) return;
    isBusy = true;
    try {
      const closed = await closeOverdueAttempts(occasion({ kind: "nobody" }));
      if (closed > 0) log.info({ closed }, "attempts ended by the clock");
    } catch (error) {
      log.warn({ err: error }, "attempts whose time is up could not be ended");
    } finally {
      isBusy = false;
    }
  };
  setInterval(() => void look(), interval).unref();
  void look();
}
