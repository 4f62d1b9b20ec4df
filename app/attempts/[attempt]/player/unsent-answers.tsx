"use client";

import dynamic from "next/dynamic";
import { useEffect, useState } from "react";

const UnsentNotice = dynamic(() => import("./unsent-notice"));

type Props = { readonly attemptId: string; readonly personId: string };

/** Looks after answers that were left on this device, once the page itself is there. */
export default function UnsentAnswers(props: Props) {
  const [isLooking, setLooking] = useState(false);
  useEffect(() => setLooking(true), []);
  return isLooking ? <UnsentNotice {...props} /> : null;
}
