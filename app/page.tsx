import { Page } from "@/ui/page";

/** What this is, and the modules. */
export default function HomePage() {
  return (
    <Page>
      <h1>Read one policy brief as if you had to answer for it</h1>
    </Page>
  );
}
