"use client";

import { Button } from "@/ui/button";
import { MoveList } from "@/ui/move-list";
import { plainText } from "@/ui/plain-text";
import { RichText } from "@/ui/rich-text";
import { useQuestion } from "../question-context";
import type { OrderingAsk, OrderingResponse } from "./schema";
import styles from "./view.module.css";

export function View({ ask }: { ask: OrderingAsk }) {
  const { stemId, response, respond, readOnly } = useQuestion<OrderingResponse>();
  const asked = ask.items.map(({ id }) => id);
  const answered = response !== null && response.order.length > 0;
  const order = answered ? response.order : asked;
  const items = order.flatMap((id) => ask.items.find((item) => item.id === id) ?? []);
  return (
    <>
      <MoveList
        labelledBy={stemId}
        items={items.map(({ id, text }) => ({
          id,
          name: plainText(text),
          content: <RichText text={text} />,
        }))}
        onMove={(moved) => respond({ order: moved })}
        disabled={readOnly}
      />
      <div className={styles.foot}>
        <p className={styles.note} aria-live="polite">
          {answered ? "This order is your answer." : "Not an answer yet. Move an item, or keep this order."}
        </p>
        {readOnly ? null : (
          <Button
            kind={answered ? "quiet" : "plain"}
            icon={answered ? "undo-2" : "check"}
            onClick={() => respond({ order: answered ? [] : asked })}
          >
            {answered ? "Clear answer" : "Keep this order"}
          </Button>
        )}
      </div>
    </>
  );
}
