"use client";

import { useState } from "react";
import { Button } from "@/ui/button";
import styles from "./page.module.css";

const unreachable =
  "This could not be asked. Check your connection and try again; your forecasts stay locked.";

/** Asks what happened: once, for all of them together. The page is then drawn again with the outcomes. */
export function RevealButton({ module, count }: { module: string; count: number }) {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const reveal = async () => {
    setBusy(true);
    setFailed(false);
    const reply = await fetch(`/api/modules/${module}/reveal`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
    }).catch(() => null);
    if (reply?.ok) return location.reload();
    setBusy(false);
    setFailed(true);
  };
  return (
    <div className={styles.next}>
      <Button kind="primary" icon="eye" busy={busy} onClick={() => void reveal()}>
        {busy ? "Asking" : "Show what happened"}
      </Button>
      <p className={styles.facts}>This scores {count === 1 ? "it" : `all ${count} of them`}, once.</p>
      <p role="status">{failed ? unreachable : null}</p>
    </div>
  );
}
