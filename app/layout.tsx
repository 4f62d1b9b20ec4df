import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { faces } from "@/ui/faces";
import { SkipLink } from "@/ui/skip-link";
import "@/ui/tokens.css";
import "@/ui/base.css";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

export const metadata: Metadata = {
  title: { default: "Briefing Room", template: "%s · Briefing Room" },
  description: "Read a policy brief closely, section by section, and test what you understood.",
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf6" },
    { media: "(prefers-color-scheme: dark)", color: "#14161a" },
  ],
};

/** The frame of every page. Nothing in it depends on who is asking: the account menu asks once, in the browser. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={faces}>
      <body>
        <SkipLink />
        <SiteHeader />
        {children}
        <SiteFooter />
      </body>
    </html>
  );
}
