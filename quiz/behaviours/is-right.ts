/** Whether a fraction counts as wholly right. The margin is Moodle's, so that a sum of rounded shares is not short of one. */
export function isRight(fraction: number): boolean {
  return fraction > 0.999999;
}
