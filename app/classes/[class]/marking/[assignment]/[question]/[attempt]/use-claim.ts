"use client";

import { useEffect, useState } from "react";
import { json, send } from "@/app/sign-in/send";

/** In milliseconds: three renewals fit into the quarter of an hour that a claim lasts. */
const renewEvery = 5 * 60_000;

/** *asking* until the server has said once; *mine* while the answer is kept for this marker; *lost* when somebody else has it. */
export type ClaimStanding = "asking" | "mine" | "lost" | "unknown";

/** Asks for the answer behind a door, or for more time with it; says whether it is kept for this marker. */
export async function claim(door: string): Promise<Exclude<ClaimStanding, "asking">> {
  const reply = await send(`${door}/claim`, { ...json({}), method: "PUT" });
  if ("body" in reply) return "mine";
  return reply.problem.code === "marking.claimed" ? "lost" : "unknown";
}

/** Keeps the answer for this marker while the page is open. */
export function useClaim(door: string): ClaimStanding {
  const [standing, setStanding] = useState<ClaimStanding>("asking");
  useEffect(() => {
    let isOpen = true;
    const renew = () =>
      void claim(door).then((now) => {
        if (isOpen) setStanding((before) => (now === "unknown" && before === "mine" ? "mine" : now));
      });
    renew();
    const timer = setInterval(renew, renewEvery);
    return () => {
      isOpen = false;
      clearInterval(timer);
    };
  }, [door]);
  return standing;
}
