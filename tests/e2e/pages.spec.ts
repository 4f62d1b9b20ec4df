import { expect, expectAccessible, test } from "./journey";

const pages = [
  "/",
  "/modules/mali",
  "/modules/mali/s1",
  "/modules/mali/s3",
  "/modules/mali/s8",
  "/modules/mali/final",
  "/modules/mali/argument",
  "/modules/resolutions",
  "/modules/resolutions/u1",
  "/modules/mali/s3/quiz",
  "/sign-in",
  "/register",
  "/me",
  "/nothing-here",
];

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [390, 1280]) {
    test(`axe finds nothing and nothing overflows, ${colorScheme}, ${width} px wide`, async ({
      page,
      complaints,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 844 });
      for (const path of pages) {
        await page.goto(path, { waitUntil: "networkidle" });
        await expectAccessible(page);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, `${path} is no wider than the window`).toBeLessThanOrEqual(0);
      }
      // The page that is not there is a 404, which the browser reports.
      const unexpected = complaints.filter((complaint) => !complaint.includes("404"));
      expect(unexpected).toEqual([]);
      complaints.length = 0;
    });
  }
}

test("every form on a paper of all question types is accessible, and its result too", async ({ page }) => {
  const expectFitting = async () => {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      await expectAccessible(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    }
  };
  await page.goto("/modules/canary/s1/quiz");
  await page.getByRole("button", { name: "Start the quiz" }).click();
  await page.waitForURL(/\/attempts\//);
  await expect(page.locator("[data-status]")).toHaveText(/Nothing to save yet/);
  await expectFitting();
  await page.getByRole("button", { name: "Review and hand in" }).click();
  await page.getByRole("button", { name: "Hand in", exact: true }).click();
  await page.waitForURL(/\/result$/);
  await expectFitting();
});

test("a lesson is readable without JavaScript, sources and glossary included", async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
  const page = await context.newPage();
  await page.goto("/modules/mali/s1");
  await expect(page.locator("[id='P-1.1']")).toContainText("20 December 2012");
  await expect(page.getByRole("main")).toContainText("The main claim a text sets out to support.");
  await context.close();
});

test("pages that hold nothing personal may be kept, the others may not", async ({ page }) => {
  const lesson = await page.request.get("/modules/mali/s1");
  expect(lesson.headers()["cache-control"]).toContain("public");
  const mine = await page.request.get("/me");
  expect(mine.headers()["cache-control"]).toContain("no-store");
  for (const reply of [lesson, mine]) {
    const headers = reply.headers();
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["content-security-policy"]).not.toContain("unsafe");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["x-powered-by"]).toBeUndefined();
  }
});
