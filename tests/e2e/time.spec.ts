import type { BrowserContext } from "@playwright/test";
import { expect, expectAccessible, test } from "./journey";
import { browserOf, openQuizClass } from "./quiz-class";

test.describe.configure({ timeout: 150_000 });

/** `14:59 left` in seconds. */
function secondsIn(words: string | null): number {
  const [minutes = 0, seconds = 0] = (words ?? "").replace(" left", "").split(":").map(Number);
  return minutes * 60 + seconds;
}

/** So many seconds from now. */
const soon = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();

async function open(student: BrowserContext, attempt: string) {
  const page = await student.newPage();
  await page.goto(`/attempts/${attempt}`);
  await expect(page.locator("[data-status]")).toHaveText(/Nothing to save yet/);
  return page;
}

test("the countdown is the server's under a wrong clock, and an extension changes nothing that is being typed", async ({
  browser,
  site,
}) => {
  const room = await openQuizClass(browser, site);
  const chi = await browserOf("chi", browser, site);
  // Three hours fast, and jumping back and forth by a day.
  await chi.addInitScript(() => {
    const real = Date.now.bind(Date);
    let calls = 0;
    Date.now = () => real() + 10_800_000 + (calls++ % 2) * 86_400_000;
  });
  const assignment = await room.assign({ timeLimit: 900 });
  const page = await open(chi, await room.start(chi, assignment));
  const left = secondsIn(await page.getByRole("timer").textContent());
  expect(left).toBeGreaterThan(860);
  expect(left).toBeLessThan(901);
  const text = page.getByRole("textbox").last();
  await text.fill("half a wo");
  await text.focus();
  await room.extend(assignment, chi, 10);
  await expect(page.getByRole("timer")).toHaveText(/^2[45]:\d\d left$/, { timeout: 5_000 });
  await page.keyboard.press("End");
  await page.keyboard.type("rd");
  await expect(text).toHaveValue("half a word");
  await expectAccessible(page);
  await chi.close();
  await room.teacher.close();
});

test("at the end the page takes no more, and leads to the result with what was saved", async ({
  browser,
  site,
}) => {
  const room = await openQuizClass(browser, site);
  const chi = await browserOf("chi", browser, site);
  const attempt = await room.start(chi, await room.assign({ closesAt: soon(15) }));
  const page = await open(chi, attempt);
  const options = page.getByRole("article").filter({ hasText: "Which decision prompted the brief?" });
  await options.getByRole("radio", { name: "Permission for African states" }).check();
  await expect(page.locator("[data-status]")).toHaveText(/Saved/);
  await expect(page.getByText("What you answered is saved. Your result comes in a moment.")).toBeVisible({
    timeout: 20_000,
  });
  await expect(options.getByRole("radio").first()).toBeDisabled();
  await page.waitForURL(/\/result$/, { timeout: 30_000 });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("1 of 13");
  await page.goto(`/attempts/${attempt}`);
  await expect(page).toHaveURL(/\/result$/);
  await chi.close();
  await room.teacher.close();
});

test("an answer that the network held back until after the end is told as kept and late", async ({
  browser,
  site,
}) => {
  const room = await openQuizClass(browser, site);
  const chi = await browserOf("chi", browser, site);
  const attempt = await room.start(chi, await room.assign({ closesAt: soon(12) }));
  const page = await open(chi, attempt);
  await chi.setOffline(true);
  await page.getByRole("radio").first().check();
  await expect(page.getByText("1 answer kept on this device, and sent when the network is back")).toBeVisible(
    { timeout: 20_000 },
  );
  await expect
    .poll(
      async () => {
        const clock = await chi.request.get(`/api/attempts/${attempt}/clock`);
        return ((await clock.json()) as { state: string }).state;
      },
      { timeout: 30_000 },
    )
    .toBe("ended");
  await chi.setOffline(false);
  await expect(page.getByText("1 answer arrived after the end. Kept, marked late")).toBeVisible({
    timeout: 20_000,
  });
  await expect(page).not.toHaveURL(/result/);
  await page.getByRole("link", { name: "See the result" }).click();
  await expect(page).toHaveURL(/\/result$/);
  await chi.close();
  await room.teacher.close();
});

test("one question a page: on, back, and by number, with what is said beside an answer", async ({
  browser,
  site,
}) => {
  const room = await openQuizClass(browser, site);
  const chi = await browserOf("chi", browser, site);
  const assignment = await room.assign({ layout: "one", asksConfidence: true, asksWhy: true });
  const page = await open(chi, await room.start(chi, assignment));
  await expect(page.getByRole("article")).toHaveCount(1);
  await page.getByRole("radio").first().check();
  await page.getByRole("slider", { name: /How likely is your answer right/ }).fill("70");
  await page.getByRole("textbox", { name: /Why/ }).fill("The brief says so.");
  await expect(page.locator("[data-status]")).toHaveText(/Saved/);
  await page.getByRole("button", { name: "Next question" }).click();
  await expect(page.locator("#question-2")).toBeFocused();
  await page.getByRole("button", { name: "Previous question" }).click();
  await expect(page.getByRole("slider")).toHaveValue("70");
  await page.getByRole("link", { name: /Question 5/ }).click();
  await expect(page.locator("#question-5")).toBeVisible();
  await expect(page.locator("#question-1")).toBeHidden();
  await page.reload();
  await expect(page.locator("#question-5")).toBeVisible();
  await page.getByRole("link", { name: /Question 1/ }).click();
  await expect(page.getByRole("textbox", { name: /Why/ })).toHaveValue("The brief says so.");
  await expectAccessible(page);
  await chi.close();
  await room.teacher.close();
});

test("forward only: the next question opens once one has said so, and there is no way back", async ({
  browser,
  site,
}) => {
  const room = await openQuizClass(browser, site);
  const chi = await browserOf("chi", browser, site);
  const page = await open(chi, await room.start(chi, await room.assign({ navigation: "forward-only" })));
  await expect(page.locator("#question-1")).toBeVisible();
  await page.getByRole("button", { name: "Next question" }).click();
  const asked = page.getByRole("dialog", { name: "Go to the next question?" });
  await expect(asked).toContainText("You cannot come back to this question.");
  await expectAccessible(page);
  await asked.getByRole("button", { name: "Stay here" }).click();
  await page.locator("#question-1").getByRole("radio").first().check();
  await page.getByRole("button", { name: "Next question" }).click();
  await asked.getByRole("button", { name: "Go on" }).click();
  await expect(page.locator("#question-2")).toBeVisible();
  await expect(page.locator("#question-1")).toHaveCount(0);
  await page.getByRole("button", { name: "Review and hand in" }).click();
  await expect(page.getByRole("dialog")).toContainText(/\d+ questions are still to come/);
  await chi.close();
  await room.teacher.close();
});
