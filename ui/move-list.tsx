"use client";

import { type ReactNode, useId, useLayoutEffect, useRef, useState } from "react";
import { Icon } from "./icon";
import styles from "./move-list.module.css";
import { useDragOrder } from "./use-drag-order";

/** `name` is the item in plain words: its buttons are called by it, and it is read out when the item has moved. */
export type MoveListItem = { readonly id: string; readonly name: string; readonly content: ReactNode };

type Props = {
  readonly labelledBy: string;
  readonly items: readonly MoveListItem[];
  /** The ids in their new order. */
  readonly onMove: (ids: string[]) => void;
  readonly disabled: boolean;
};

/**
 * A numbered list that is put in order with buttons. The focus stays on the button of the item that moved, at the end of
 * the list too, so that a key pressed three times moves an item three places; each new place is read out. The mouse may
 * drag an item instead.
 */
export function MoveList({ labelledBy, items, onMove, disabled }: Props) {
  const own = useId();
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<{ readonly id: string; readonly words: string } | null>(null);
  const focusNext = useRef<string | null>(null);
  const order = items.map(({ id }) => id).join(" ");

  // Moving an element in the page takes the focus away from whatever is in it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the order has changed
  useLayoutEffect(() => {
    if (focusNext.current) document.getElementById(focusNext.current)?.focus();
    focusNext.current = null;
  }, [order]);

  function move(from: number, to: number, button: string | null) {
    const item = items[from];
    if (!item || to < 0 || to >= items.length) return;
    focusNext.current = button;
    setMoved({ id: item.id, words: `${item.name}, now ${to + 1} of ${items.length}` });
    onMove(
      items
        .map(({ id }) => id)
        .toSpliced(from, 1)
        .toSpliced(to, 0, item.id),
    );
  }

  useDragOrder(list, (from, to) => move(from, to, null), disabled);

  return (
    <>
      <ol
        ref={list}
        className={disabled ? styles.list : `${styles.list} ${styles.movable}`}
        aria-labelledby={labelledBy}
      >
        {items.map(({ id, name, content }, place) => (
          <li key={id} className={styles.item} data-moved={moved?.id === id || undefined}>
            <span className={styles.place}>{place + 1}</span>
            <span className={styles.content}>{content}</span>
            {disabled ? null : (
              <span className={styles.buttons}>
                {(["up", "down"] as const).map((direction) => {
                  const to = direction === "up" ? place - 1 : place + 1;
                  const button = `${own}-${direction}-${id}`;
                  return (
                    <button
                      key={direction}
                      type="button"
                      id={button}
                      className={styles.button}
                      aria-label={`Move ${direction}: ${name}`}
                      aria-disabled={to < 0 || to >= items.length || undefined}
                      onClick={() => move(place, to, button)}
                    >
                      <Icon name={direction === "up" ? "arrow-up" : "arrow-down"} />
                    </button>
                  );
                })}
              </span>
            )}
          </li>
        ))}
      </ol>
      <p className="visually-hidden" aria-live="polite">
        {moved?.words}
      </p>
    </>
  );
}
