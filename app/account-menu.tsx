"use client";

import { useEffect, useRef, useState } from "react";
import styles from "./account-menu.module.css";
import { type Me, whoAmI } from "./who-am-i";

/** Ends the session through next-auth's own door, which asks for its token first. */
async function signOut() {
  const { csrfToken } = (await (await fetch("/api/auth/csrf")).json()) as { csrfToken: string };
  await fetch("/api/auth/signout", {
    method: "POST",
    body: new URLSearchParams({ csrfToken, json: "true" }),
  });
  location.assign("/");
}

/**
 * "Sign in", or the person's name with a menu. The page is the same for everybody, so the place stays empty, at its full
 * height, until the one question "who am I" is answered.
 */
export function AccountMenu() {
  const [me, setMe] = useState<Me | null>(null);
  useEffect(() => {
    void whoAmI().then(setMe);
  }, []);
  if (me?.kind === "person") return <Menu name={me.name ?? "Account"} />;
  return (
    <div className={styles.place}>
      {me?.kind === "guest" ? (
        <a href="/me" className={styles.link}>
          My progress
        </a>
      ) : null}
      <a href="/sign-in" className={me ? styles.link : `${styles.link} ${styles.unknown}`}>
        Sign in
      </a>
    </div>
  );
}

function Menu({ name }: { name: string }) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      setOpen(false);
      button.current?.focus();
    };
    const onPress = (event: Event) => {
      if (!place.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("pointerdown", onPress);
    document.addEventListener("focusin", onPress);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("pointerdown", onPress);
      document.removeEventListener("focusin", onPress);
    };
  }, [open]);
  return (
    <div ref={place} className={styles.place}>
      <button
        ref={button}
        type="button"
        className={styles.name}
        aria-expanded={open}
        aria-controls="account-menu"
        onClick={() => setOpen(!open)}
      >
        <span className={styles.nameText}>{name}</span>
        <span className={styles.arrow} />
      </button>
      <ul id="account-menu" className={styles.menu} hidden={!open}>
        <li>
          <a href="/me" className={styles.item}>
            My progress
          </a>
        </li>
        <li>
          <a href="/classes" className={styles.item}>
            Classes
          </a>
        </li>
        <li>
          <button type="button" className={styles.item} onClick={() => void signOut()}>
            Sign out
          </button>
        </li>
      </ul>
    </div>
  );
}
