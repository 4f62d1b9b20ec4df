import type { Metadata } from "next";
import { type OpenLink, readLink } from "@/access/accounts/read-link";
import { Refusal } from "@/access/refusal";
import { occasionForPage } from "@/app/_server/read-actor";
import styles from "@/app/sign-in/account-form.module.css";
import { Page } from "@/ui/page";
import { WelcomeForm } from "./welcome-form";

/** The address holds a secret: it is neither indexed nor told to other sites. */
export const metadata: Metadata = { title: "Welcome", robots: "noindex", referrer: "no-referrer" };

const words: Record<OpenLink["purpose"], { title: string; lead: string }> = {
  owner: {
    title: "Make this Briefing Room yours",
    lead: "This link makes its owner: the person who invites instructors. It works once.",
  },
  instructor: {
    title: "Welcome, instructor",
    lead: "This link makes your account, or gives the one you have the instructor's part. It works once.",
  },
  reset: {
    title: "Set a new password",
    lead: "You will be signed out everywhere else. This link works once.",
  },
};

type Given = { params: Promise<{ token: string }> };

/** What a one-time link is for, and the form that uses it. */
export default async function WelcomePage({ params }: Given) {
  const link = await openLink((await params).token);
  if (!link) return <DeadLink />;
  const { title, lead } = words[link.purpose];
  return (
    <Page>
      <h1>{title}</h1>
      <p className={styles.lead}>{lead}</p>
      <WelcomeForm email={link.email} asksName={link.purpose !== "reset" || link.name === null} />
    </Page>
  );
}

async function openLink(token: string): Promise<OpenLink | null> {
  const { at } = await occasionForPage();
  try {
    return await readLink(at, token);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function DeadLink() {
  return (
    <Page>
      <h1>This link no longer works</h1>
      <p className={styles.lead}>
        It has been used or has run out, or a newer one has replaced it. Ask whoever sent it for a new one. If
        your account is ready, <a href="/sign-in">sign in</a>.
      </p>
    </Page>
  );
}
