"use client";

import { buttonClass } from "@/ui/button-class";
import styles from "./player.module.css";

type Props = {
  /** The question that is open, from 1, and how many there are. */
  readonly number: number;
  readonly total: number;
  readonly onGo: (number: number) => void;
};

/** One question back and one on, where each stands on a page alone. */
export default function Pager({ number, total, onGo }: Props) {
  return (
    <p className={styles.pager}>
      {number > 1 ? (
        <button type="button" className={buttonClass()} onClick={() => onGo(number - 1)}>
          Previous question
        </button>
      ) : null}
      {number < total ? (
        <button type="button" className={buttonClass()} onClick={() => onGo(number + 1)}>
          Next question
        </button>
      ) : null}
    </p>
  );
}
