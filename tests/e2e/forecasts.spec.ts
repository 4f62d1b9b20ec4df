import { expect, expectAccessible, test } from "./journey";

const outcomes = ["17 January 2013", "28 July 2013", "4 September 2013", "18 August 2020"];

test("what happened next stays hidden until the forecasts are locked, and is scored when it is asked for", async ({
  page,
  complaints,
}) => {
  await page.goto("/modules/mali/s8#P-8.2");
  await expect(page.getByRole("status").filter({ hasText: "They are not all locked yet." })).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("Konna");
  await expectAccessible(page);
  await page.goto("/modules/mali/s8/open");
  await expect(page).toHaveURL(/\/modules\/mali\/s8$/);
  await page.goto("/modules/mali/s8/quiz");
  await page.getByRole("button", { name: "Start the quiz" }).click();
  await expect(page.getByRole("status").filter({ hasText: "once your forecasts are locked" })).toBeVisible();
  await expectAccessible(page);

  await page.goto("/modules/mali/forecasts");
  await expect(page.getByRole("main")).toContainText("0 of 4 are locked.");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Go to the quiz that asks for them" }).click();
  await page.getByRole("button", { name: "Start the quiz" }).click();
  await page.waitForURL(/\/attempts\//);
  for (const [index, said] of ["80", "30", "60"].entries())
    await page
      .locator(`#question-${index + 6}`)
      .getByRole("textbox")
      .fill(said);
  const slider = page.locator("#question-6").getByRole("slider");
  await slider.press("ArrowRight");
  await expect(page.locator("#question-6").getByRole("textbox")).toHaveValue("81");
  await page
    .locator("#question-9")
    .getByRole("checkbox", { name: /already know/ })
    .check();
  await expect(page.locator("#question-9").getByRole("textbox")).toBeDisabled();
  await expect(page.locator("[data-status]")).toHaveText(/Saved/);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Review and hand in" }).click();
  await page.getByRole("button", { name: "Hand in", exact: true }).click();
  await page.waitForURL(/\/result$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("0 of 10");
  await expect(page.getByRole("main")).toContainText("Your forecasts are locked.");
  for (const outcome of outcomes) expect(await page.content()).not.toContain(outcome);
  await expectAccessible(page);

  await page.goto("/modules/mali/s8#P-8.2");
  await page.waitForURL(/\/modules\/mali\/s8\/open#P-8\.2$/);
  await expect(page.locator("[id='P-8.2']")).toContainText("Konna");
  await expectAccessible(page);

  await page.goto("/modules/mali/forecasts");
  for (const outcome of outcomes) expect(await page.content()).not.toContain(outcome);
  await page.getByRole("button", { name: "Show what happened" }).click();
  for (const outcome of outcomes) await expect(page.getByRole("main")).toContainText(outcome);
  await expect(page.getByRole("main")).toContainText("3 forecasts are too few to say much.");
  await expect(page.getByRole("img", { name: /What you said against/ })).toBeVisible();
  await expectAccessible(page);

  await page.goto("/modules/mali/s6/quiz");
  await page.getByRole("button", { name: "Start again" }).click();
  await page.waitForURL(/\/attempts\//);
  await expect(page.locator("#question-5")).toBeVisible();
  await expect(page.locator("#question-6")).toHaveCount(0);
  // The browser itself reports that the closed section's quiz was refused.
  expect(complaints).toEqual([expect.stringContaining("403")]);
  complaints.length = 0;
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [390, 1280]) {
    test(`the pages of forecasts fit and are accessible, ${colorScheme}, ${width} px wide`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 844 });
      const fits = async () => {
        await expectAccessible(page);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(over, `${page.url()} is no wider than the window`).toBeLessThanOrEqual(0);
      };
      await page.goto("/modules/canary/s1/quiz");
      await page.getByRole("button", { name: "Start the quiz" }).click();
      await page.waitForURL(/\/attempts\//);
      await page.getByRole("checkbox", { name: /already know/ }).check();
      await expect(page.locator("[data-status]")).toHaveText(/Saved/);
      await page.getByRole("checkbox", { name: /already know/ }).uncheck();
      await page.getByRole("slider").press("End");
      await expect(page.locator("[data-status]")).toHaveText(/Saved/);
      await page.getByRole("button", { name: "Review and hand in" }).click();
      await page.getByRole("button", { name: "Hand in", exact: true }).click();
      await page.waitForURL(/\/result$/);
      await page.goto("/modules/canary/forecasts");
      await fits();
      await page.getByRole("button", { name: "Show what happened" }).click();
      await expect(page.getByRole("main")).toContainText("Your mean Brier score is");
      await fits();
    });
  }
}
