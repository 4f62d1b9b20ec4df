import { answerByKeyboard, tabTo } from "./by-keyboard";
import { expect, expectAccessible, test } from "./journey";

test("a guest reads a section, takes its quiz by keyboard alone, and finds all of it after a restart", async ({
  page,
  site,
}) => {
  await page.goto("/");
  await page
    .getByRole("link", { name: /Reading a brief on Mali/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/modules\/mali$/);
  await page.getByRole("link", { name: "Start reading" }).click();
  await expect(page).toHaveURL(/\/modules\/mali\/s1/);

  const kept = page.waitForResponse(
    (reply) => reply.url().includes("/api/progress/mali/s1") && reply.request().postDataJSON()?.read === true,
  );
  // A section counts as read when its end has been in view for a moment.
  await page.getByRole("link", { name: "Go to the quiz" }).scrollIntoViewIfNeeded();
  expect((await kept).status()).toBe(200);

  await page.goto("/modules/mali/s1/quiz");
  await tabTo(page, "Start the quiz");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/attempts\/[0-9a-f-]+$/);
  await expectAccessible(page);
  await answerByKeyboard(page);
  await page.waitForURL(/\/result$/);
  const score = await page.getByRole("heading", { level: 1 }).textContent();
  expect(score).toMatch(/^[\d.]+ of 13$/);
  await expectAccessible(page);

  await page
    .getByRole("link", { name: /Read P-1\.\d in its place/ })
    .first()
    .click();
  await page.waitForURL(/\/modules\/mali\/s1#P-1\.\d/);
  const passage = page.locator(":target");
  await expect(passage).toBeInViewport();

  await site.restart();
  await page.goto("/me");
  await expect(page.getByRole("main")).toContainText(score ?? "");
  await page.goto("/modules/mali");
  await expect(page.getByRole("main")).toContainText(/passages read/);
});

test("an answer typed while the network is down is kept on the device and sent when it is back", async ({
  page,
  context,
  complaints,
}) => {
  await page.goto("/modules/mali/s1/quiz");
  await page.getByRole("button", { name: "Start the quiz" }).click();
  await page.waitForURL(/\/attempts\//);
  const status = page.locator("[data-status]");
  await expect(status).toHaveText(/Nothing to save yet/);
  await context.setOffline(true);
  await page.getByRole("radio").first().check();
  await expect(status).toHaveText(/Offline, kept on this device|Not saved yet, kept on this device/);
  await context.setOffline(false);
  await expect(status).toHaveText(/Saved \d\d:\d\d:\d\d/);
  await page.reload();
  await expect(page.getByRole("radio").first()).toBeChecked();
  // The browser itself reports the requests that the missing network ended.
  expect(complaints.every((complaint) => complaint.includes("ERR_INTERNET_DISCONNECTED"))).toBe(true);
  complaints.length = 0;
});

test("two windows on one attempt show each other's answer instead of overwriting it", async ({
  page,
  context,
  complaints,
}) => {
  await page.goto("/modules/mali/s1/quiz");
  await page.getByRole("button", { name: "Start the quiz" }).click();
  await page.waitForURL(/\/attempts\//);
  const other = await context.newPage();
  await other.goto(page.url());
  const first = page.locator("#question-1");
  await first.getByRole("radio").first().check();
  await expect(page.locator("[data-status]")).toHaveText(/Saved/);
  await other.locator("#question-1").getByRole("radio").nth(1).check();
  await expect(other.locator("#question-1")).toContainText("Answered elsewhere too");
  await other.getByRole("button", { name: "Keep the answer given here" }).click();
  await expect(other.locator("[data-status]")).toHaveText(/Saved/);
  await page.reload();
  await expect(first.getByRole("radio").nth(1)).toBeChecked();
  complaints.length = 0;
});
