import type { Page } from "@playwright/test";

type Focused = { readonly kind: string; readonly name: string; readonly done: boolean };

/** What has the keyboard now, in the words of this walk. */
function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const at = document.activeElement;
    const name = (at?.getAttribute("aria-label") ?? at?.textContent ?? "").trim();
    if (at instanceof HTMLInputElement)
      return { kind: at.type, name, done: at.checked || at.value.length > 0 };
    if (at instanceof HTMLSelectElement) return { kind: "select", name, done: at.selectedIndex > 0 };
    if (at instanceof HTMLTextAreaElement) return { kind: "text", name, done: at.value.length > 0 };
    return { kind: at?.tagName.toLowerCase() ?? "", name, done: false };
  });
}

/**
 * Goes through a quiz with Tab, Space, arrows and letters only, answering each question somehow, and hands it in.
 * A radio or a box is taken where the focus meets it; a text is typed; a list gets its first choice; what was put together is added; an
 * order is moved once.
 */
export async function answerByKeyboard(page: Page): Promise<void> {
  const moved = new Set<string>();
  for (let step = 0; step < 600; step += 1) {
    await page.keyboard.press("Tab");
    const at = await focused(page);
    if (at.name.startsWith("Review and hand in")) {
      await page
        .getByRole("status")
        .filter({ hasText: /^\s*Saved \d\d:\d\d:\d\d/ })
        .waitFor();
      await page.keyboard.press("Enter");
      await page.getByRole("dialog").waitFor();
      await tabTo(page, "Hand in");
      await page.keyboard.press("Enter");
      return;
    }
    if ((at.kind === "radio" || at.kind === "checkbox") && !at.done) await page.keyboard.press("Space");
    if (at.kind === "text" && !at.done) await page.keyboard.type("21");
    if (at.kind === "select" && !at.done) await page.keyboard.press("ArrowDown");
    if (at.kind === "button" && at.name === "Add") await page.keyboard.press("Enter");
    if (at.kind === "button" && /^Move .* down/.test(at.name) && moved.size === 0) {
      moved.add(at.name);
      await page.keyboard.press("Enter");
    }
  }
  throw new Error("Tab never reached the end of the quiz.");
}

/** Presses Tab until the named control has the keyboard. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    if ((await focused(page)).name === name) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reached “${name}”.`);
}
