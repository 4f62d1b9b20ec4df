"use client";

import { useEffect, useRef, useState } from "react";
import { type Phase, phaseOf, secondsLeft, timeInWords, timeToAnnounce } from "./time-left";

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
  readonly phase: Phase;
  readonly onPhase: (phase: Phase) => void;
};

/**
 * The time that is left, by the server's clock: the device only measures how much has passed since the server last told it,
 * so that a wrong or a jumping clock changes nothing. Of a question to the server half the way counts as its way back.
 */
export default function Countdown({ attemptId, clock, phase, onPhase }: Props) {
  const [left, setLeft] = useState(() => secondsLeft(clock, 0));
  const tell = useRef(onPhase);
  tell.current = onPhase;
  const from = useRef({ clock, phase });

  useEffect(() => {
    let told = { ...from.current.clock, state: from.current.phase, at: performance.now() };
    const show = () => {
      const seconds = secondsLeft(told, performance.now() - told.at);
      setLeft(seconds);
      tell.current(phaseOf(told.state, seconds));
    };
    const ask = async () => {
      const asked = performance.now();
      try {
        const reply = await fetch(`/api/attempts/${attemptId}/clock`, { signal: AbortSignal.timeout(4_000) });
        if (!reply.ok) return;
        const { state, deadline, now } = (await reply.json()) as Clock & { state: Phase };
        if (Number.isNaN(Date.parse(now))) return;
        told = { deadline, now, state, at: (asked + performance.now()) / 2 };
        show();
      } catch {
        // Without a network the time that is known runs on.
      }
    };
    const ticking = setInterval(show, 1_000);
    const asking = setInterval(() => void ask(), interval);
    const seen = () => void (document.visibilityState === "visible" && ask());
    void ask();
    document.addEventListener("visibilitychange", seen);
    window.addEventListener("online", seen);
    return () => {
      clearInterval(ticking);
      clearInterval(asking);
      document.removeEventListener("visibilitychange", seen);
      window.removeEventListener("online", seen);
    };
  }, [attemptId]);

  if (left === null) return null;
  return (
    <>
      <span role="timer">{timeInWords(left)}</span>
      <span role="status" className="visually-hidden">
        {timeToAnnounce(left)}
      </span>
    </>
  );
}
