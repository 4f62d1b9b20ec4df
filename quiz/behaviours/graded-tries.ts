import type { History, Outcome } from "./behaviour";
import { isRight } from "./is-right";

export type GradedTry = Outcome & { readonly tryNumber: number; readonly checked: boolean };

/**
 * The responses that a grade is made of: the tries, then the one that handing in grades as one more. Nothing counts
 * after the `allowed` tries, and nothing after a right one where that is the end (`endsWhenRight`).
 */
export function gradedTries(
  { tries, unchecked }: History,
  { allowed, endsWhenRight }: { readonly allowed: number; readonly endsWhenRight: boolean },
): readonly GradedTry[] {
  const all = [
    ...tries.map((outcome, index) => ({ ...outcome, tryNumber: index + 1, checked: true })),
    ...(unchecked ? [{ ...unchecked, tryNumber: tries.length + 1, checked: false }] : []),
  ];
  const right = endsWhenRight ? all.findIndex(({ fraction }) => isRight(fraction)) : -1;
  return all.slice(0, right === -1 ? allowed : Math.min(allowed, right + 1));
}
