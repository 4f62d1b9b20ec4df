import type { Ending } from "./ending";
import { endingInWords } from "./ending";

type Props = {
  readonly ending: Ending;
  readonly online: boolean;
  /** Whether it is the clock that ends the attempt. */
  readonly isTimed: boolean;
  readonly isWaitingToHandIn: boolean;
};

/** What the bar tells before its facts: that the attempt is over, or that handing in waits; nothing while one works. */
export function BarNews({ ending, online, isTimed, isWaitingToHandIn }: Props) {
  if (ending.kind !== "working")
    return (
      <>
        <strong>{isTimed ? "Time is up." : "This attempt has ended."}</strong> {endingInWords(ending, online)}
      </>
    );
  if (!isWaitingToHandIn) return null;
  return (
    <>
      <strong>Not handed in yet.</strong> It is sent when the network is back.
    </>
  );
}
