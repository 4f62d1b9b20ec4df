"use client";

import { useEffect, useState } from "react";

/** Whether the reply of `GET /api/modules/{module}/forecasts` says that a section is open to whoever asked. */
function isOpenIn(reply: unknown, section: string): boolean {
  const { sections } = (reply ?? {}) as { readonly sections?: unknown };
  return (
    Array.isArray(sections) &&
    sections.some((one: { id?: unknown; isOpen?: unknown }) => one.id === section && one.isOpen === true)
  );
}

/** Goes on to the text for whoever has locked their forecasts; the place in it that a link named is kept. */
export function OpenWhenLocked({ module, section, open }: { module: string; section: string; open: string }) {
  const [asking, setAsking] = useState(true);
  useEffect(() => {
    let left = false;
    const ask = async () => {
      const reply = await fetch(`/api/modules/${module}/forecasts`).catch(() => null);
      const isOpen = reply?.ok ? isOpenIn(await reply.json().catch(() => null), section) : false;
      if (left) return;
      if (isOpen) location.replace(`${open}${location.hash}`);
      else setAsking(false);
    };
    void ask();
    return () => {
      left = true;
    };
  }, [module, section, open]);
  return (
    <p role="status">
      {asking ? "Looking whether your forecasts are locked." : "They are not all locked yet."}
    </p>
  );
}
