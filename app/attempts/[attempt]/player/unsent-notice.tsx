"use client";

import { useEffect, useState } from "react";
import { Notice } from "@/ui/notice";
import { type AnswerLine, resumed } from "./answer-line";
import { openAnswerQueue } from "./answer-queue";
import { DownloadAnswers } from "./download-answers";
import { nothingSaid } from "./said";
import { answerSender } from "./send-answer";
import { sendUnsent, type Unsent } from "./send-unsent";
import styles from "./unsent-notice.module.css";

type Props = { readonly attemptId: string; readonly personId: string };
type Found = Unsent & { readonly lines: ReadonlyMap<string, AnswerLine> };

const stored = { said: nothingSaid, revision: 0, savedAt: null };

/** Sends what is still on this device of an attempt that has ended, and says what became of it; nothing where there is none. */
export default function UnsentNotice({ attemptId, personId }: Props) {
  const [found, setFound] = useState<Found | null>(null);

  useEffect(() => {
    const look = async () => {
      const queue = await openAnswerQueue(personId, attemptId);
      const fate = await sendUnsent(queue, answerSender(attemptId));
      const left = await queue.readAll();
      setFound({ ...fate, lines: new Map([...left].map(([id, one]) => [id, resumed(stored, one)])) });
    };
    // A browser that keeps nothing has nothing to send.
    const start = () => void look().catch(() => {});
    start();
    window.addEventListener("online", start);
    return () => window.removeEventListener("online", start);
  }, [attemptId, personId]);

  if (!found || found.late + found.here === 0) return null;
  return (
    <div className={styles.unsent}>
      {found.late > 0 ? (
        <Notice kind="attention" announce="politely" word="Arrived after the end.">
          {found.late === 1 ? "1 answer" : `${found.late} answers`} from this device: kept, marked late; your
          instructor can count {found.late === 1 ? "it" : "them"}.
        </Notice>
      ) : null}
      {found.here > 0 ? (
        <Notice kind="attention" announce="politely" word="Only on this device.">
          {found.here === 1 ? "1 answer" : `${found.here} answers`} could not be given to the server.{" "}
          <DownloadAnswers attemptId={attemptId} lines={found.lines} />
        </Notice>
      ) : null}
    </div>
  );
}
