/** An answer is kept for its marker so long, in milliseconds, after they last said that they still have it before them. */
export const claimLasts = 15 * 60_000;

export function claimEnd(at: Date): Date {
  return new Date(at.getTime() + claimLasts);
}
