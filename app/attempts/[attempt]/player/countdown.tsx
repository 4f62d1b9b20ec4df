"use client";

import { useEffect, useRef, useState } from "react";
import { secondsLeft, timeInWords } from "./time-left";

/** How often the server is asked how long is left, in milliseconds: an extension is seen before five seconds are over. */
const interval = 4_000;

export type Clock = {
  /** Null where only the end of the attempt is watched for. */
  readonly deadline: string | null;
  /** The server's clock when the page was made. */
  readonly now: string;
};

type Props = {
  readonly attemptId: string;
  readonly clock: Clock;
  readonly onEnded: () => void;
  /** Told whether time is up, and again if the deadline is moved. */
  readonly onTimeUp: (isUp: boolean) => void;
};

/**
 * The time that is left, by the server's clock: the device only measures how much has passed since the server last told it,
 * so that a wrong or a jumping clock changes nothing.
 */
export function Countdown({ attemptId, clock, onEnded, onTimeUp }: Props) {
  const [left, setLeft] = useState(() => secondsLeft(clock, 0));
  const told = useRef({ ...clock, at: 0 });
  const ended = useRef(onEnded);
  ended.current = onEnded;

  useEffect(() => {
    told.current = { ...told.current, at: performance.now() };
    const show = () => setLeft(secondsLeft(told.current, performance.now() - told.current.at));
    const ask = async () => {
      try {
        const reply = await fetch(`/api/attempts/${attemptId}/clock`, { signal: AbortSignal.timeout(4_000) });
        if (!reply.ok) return;
        const { state, deadline, now } = (await reply.json()) as Clock & { state: string };
        told.current = { deadline, now, at: performance.now() };
        show();
        if (state === "ended") ended.current();
      } catch {
        // Without a network the time that is known runs on.
      }
    };
    const ticking = setInterval(show, 1_000);
    const asking = setInterval(() => void ask(), interval);
    const seen = () => void (document.visibilityState === "visible" && ask());
    document.addEventListener("visibilitychange", seen);
    return () => {
      clearInterval(ticking);
      clearInterval(asking);
      document.removeEventListener("visibilitychange", seen);
    };
  }, [attemptId]);

  const isUp = left === 0;
  const timeUp = useRef(onTimeUp);
  timeUp.current = onTimeUp;
  useEffect(() => timeUp.current(isUp), [isUp]);

  if (left === null) return null;
  return (
    <>
      <span role="timer">{timeInWords(left)}</span>
      <span role="status" className="visually-hidden">
        {left === 0
          ? "Time is up"
          : left <= 60
            ? "Less than a minute left"
            : left <= 300
              ? "Less than five minutes left"
              : ""}
      </span>
    </>
  );
}
