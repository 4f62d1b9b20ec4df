import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./journey";
import { send } from "./quiz-class";
import type { Site } from "./site";

/** Starts the first section's quiz for oneself under a behaviour, and opens it. */
async function begin(page: Page, site: Site, behaviour: string) {
  const { id } = await send(page.request, site, "/api/attempts", { quiz: "mali/s1", behaviour });
  await page.goto(`/attempts/${String(id)}`);
  await expect(page.locator("[data-status]")).toHaveText(/Nothing to save yet/);
}

const decision = (page: Page) =>
  page.getByRole("article").filter({ hasText: "Which decision prompted the brief?" });
const check = (page: Page) => decision(page).getByRole("button", { name: "Check" });
const verdict = (page: Page, word: string) =>
  decision(page).getByRole("heading", { name: word, exact: true });
const wrong = "A request for recommendations";
const right = "Permission for African states";

test("immediate feedback tells verdict, right answer and passage at once, and takes no second try", async ({
  page,
  site,
}) => {
  await begin(page, site, "immediate");
  await check(page).click();
  await expect(decision(page)).toContainText("Answer first, then check. No try was used.");
  await decision(page).getByRole("radio", { name: wrong }).check();
  await check(page).click();
  await expect(verdict(page, "Not right")).toBeVisible();
  await expect(decision(page)).toContainText("That was the Council’s October resolution");
  await expect(decision(page)).toContainText("Right answer");
  await expect(decision(page).getByRole("blockquote").first()).toBeVisible();
  await expect(check(page)).toHaveCount(0);
  await expect(decision(page).getByRole("radio", { name: right })).toBeDisabled();
  await expect(decision(page)).toContainText("Counts so far: 0 of 1 point");
  await expectAccessible(page);
});

test("interactive tries give a hint, hide what was said of an answer that is changed, and cost a third", async ({
  page,
  site,
}) => {
  await begin(page, site, "interactive");
  await decision(page).getByRole("radio", { name: wrong }).check();
  await check(page).focus();
  await page.keyboard.press("Enter");
  await expect(decision(page).getByRole("status").first()).toContainText("Not right");
  await expect(decision(page)).toContainText("Hint 1: Look for what was voted on the day before");
  await expect(decision(page)).toContainText("1 try left");
  await expect(decision(page)).not.toContainText("Right answer");
  await decision(page).getByRole("radio", { name: right }).check();
  await expect(verdict(page, "Not right")).toHaveCount(0);
  await expect(decision(page)).toContainText("Hint 1");
  await check(page).click();
  await expect(verdict(page, "Right")).toBeVisible();
  await expect(decision(page)).toContainText("Counts so far: 0.67 of 1 point");
  await page.reload();
  await expect(verdict(page, "Right")).toBeVisible();
  await expect(check(page)).toHaveCount(0);
});

test("certainty says what each level brings and is saved with the answer", async ({ page, site }) => {
  await begin(page, site, "certainty-deferred");
  const sure = decision(page).getByRole("group", { name: "How sure are you?" });
  await expect(sure).toContainText("right 3, wrong −6");
  await decision(page).getByRole("radio", { name: right }).check();
  await sure.getByRole("radio", { name: "right 3" }).check();
  await expect(page.locator("[data-status]")).toHaveText(/Saved/);
  await page.reload();
  await expect(sure.getByRole("radio", { name: "right 3" })).toBeChecked();
  await expect(decision(page).getByRole("radio", { name: right })).toBeChecked();
  await expectAccessible(page);
});

test("a check while offline uses no try and keeps the answer", async ({
  page,
  context,
  site,
  complaints,
}) => {
  await begin(page, site, "interactive");
  await context.setOffline(true);
  await decision(page).getByRole("radio", { name: right }).check();
  await check(page).click();
  await expect(decision(page)).toContainText("You are offline. Your answer is kept on this device");
  await context.setOffline(false);
  await expect(page.locator("[data-status]")).toHaveText(/Saved/);
  await check(page).click();
  await expect(verdict(page, "Right")).toBeVisible();
  await expect(decision(page)).toContainText("Counts so far: 1 of 1 point");
  complaints.length = 0;
});
