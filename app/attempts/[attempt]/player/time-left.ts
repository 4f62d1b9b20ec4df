/** Whole seconds until the deadline, never below 0, when so many milliseconds have passed since the server told its time. */
export function secondsLeft(
  { deadline, now }: { readonly deadline: string | null; readonly now: string },
  passed: number,
): number | null {
  if (deadline === null) return null;
  return Math.max(0, Math.ceil((Date.parse(deadline) - Date.parse(now) - passed) / 1000));
}

/** `1:02:03 left`, `12:34 left`, or that time is up. */
export function timeInWords(seconds: number): string {
  if (seconds === 0) return "Time is up";
  const hours = Math.floor(seconds / 3600);
  const two = (part: number) => String(part).padStart(2, "0");
  const minutes = Math.floor((seconds % 3600) / 60);
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)} left`;
}
