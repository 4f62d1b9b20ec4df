/** Whether the attempt takes answers: until its deadline; then what was said before is sent; then it is over. */
export type Phase = "open" | "time-is-up" | "ended";

/** Whole seconds until the deadline, never below 0, when so many milliseconds have passed since the server told its time. */
export function secondsLeft(
  { deadline, now }: { readonly deadline: string | null; readonly now: string },
  passed: number,
): number | null {
  if (deadline === null) return null;
  return Math.max(0, Math.ceil((Date.parse(deadline) - Date.parse(now) - passed) / 1000));
}

/** The phase by what the server said last and by the seconds that are left: the page stops at the deadline by itself. */
export function phaseOf(state: Phase, left: number | null): Phase {
  return state === "open" && left === 0 ? "time-is-up" : state;
}

/** `1:02:03 left`, `12:34 left`, or that time is up. */
export function timeInWords(seconds: number): string {
  if (seconds === 0) return "Time is up";
  const hours = Math.floor(seconds / 3600);
  const two = (part: number) => String(part).padStart(2, "0");
  const minutes = Math.floor((seconds % 3600) / 60);
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)} left`;
}

/** What is read out as time runs down: a sentence for the last five minutes, one for the last, nothing before. */
export function timeToAnnounce(seconds: number | null): string {
  if (seconds === null || seconds > 300) return "";
  if (seconds === 0) return "Time is up";
  return seconds <= 60 ? "One minute left" : "Five minutes left";
}
