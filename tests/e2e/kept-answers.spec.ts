import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { people, type TestPerson } from "../people";
import { expect, expectAccessible, test } from "./journey";
import { browserOf, send } from "./quiz-class";
import type { Site } from "./site";

async function begin(page: Page, site: Site): Promise<string> {
  const started = await send(page.request, site, "/api/attempts", { quiz: "mali/s1", practice: true });
  await page.goto(`/attempts/${String(started.id)}`);
  await expect(page.getByRole("radio").first()).toBeEnabled();
  return String(started.id);
}

test("handing in while offline is kept as a wish and done once the network is back", async ({
  page,
  context,
  site,
  complaints,
}) => {
  await begin(page, site);
  await context.setOffline(true);
  await page.getByRole("radio").first().check();
  const handIn = async () => {
    await page.getByRole("button", { name: "Review and hand in" }).click();
    await page.getByRole("button", { name: "Hand in", exact: true }).click();
  };
  await handIn();
  const dialog = page.getByRole("dialog", { name: "Not handed in yet" });
  await expect(dialog).toContainText("kept on this device");
  await dialog.getByRole("button", { name: "Go on working instead" }).click();
  await page.getByRole("radio").nth(1).check();
  await handIn();
  await expect(dialog).toBeVisible();
  await context.setOffline(false);
  await page.waitForURL(/\/result$/);
  await expect(page.getByRole("main")).toContainText("receipt");
  complaints.length = 0;
});

test("what is unsent can be taken along as a file", async ({ page, context, site, complaints }) => {
  const attempt = await begin(page, site);
  await context.setOffline(true);
  await page.getByRole("radio").first().check();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download my answers" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`answers-${attempt}.json`);
  const file = JSON.parse(await readFile(await download.path(), "utf8"));
  expect(file).toMatchObject({ format: "briefing-room-answers", version: 1, attempt });
  expect(file.answers).toHaveLength(1);
  expect(file.answers[0].clientKey).toMatch(/^[0-9a-f-]{36}$/);
  await context.setOffline(false);
  complaints.length = 0;
});

test("when the session ended, one signs in on the page, and nothing is sent as somebody else", async ({
  browser,
  site,
}) => {
  const chi = await browserOf("chi", browser, site);
  await (await browserOf("dov", browser, site)).close();
  const page = await chi.newPage();
  const attempt = await begin(page, site);
  await chi.clearCookies();
  await page.getByRole("radio").first().check();
  const status = page.locator("[data-status]");
  await expect(status).toHaveText(/Not saved: you are signed out, kept on this device/);
  await page.getByRole("button", { name: "Sign in here" }).click();
  const dialog = page.getByRole("dialog", { name: "Sign in again" });
  await expectAccessible(page);
  const signsIn = async (name: TestPerson) => {
    await dialog.getByLabel("E-mail address").fill(people[name].email);
    await dialog.getByLabel("Password").fill(people[name].password);
    await dialog.getByRole("button", { name: "Sign in" }).click();
  };
  await signsIn("dov");
  await expect(dialog).toContainText(`You are signed in as ${people.dov.name}.`);
  await expect(status).toHaveText(/Not saved: somebody else is signed in/);
  await signsIn("chi");
  await expect(dialog).toBeHidden();
  await expect(status).toHaveText(/Saved/);
  const stored = (await (await chi.request.get(`/api/attempts/${attempt}`)).json()) as {
    questions: { revision: number }[];
  };
  expect(stored.questions.filter(({ revision }) => revision > 0)).toHaveLength(1);
  await chi.close();
});

test("what the version before left waiting on the device is sent by this one", async ({ page, site }) => {
  const attempt = await begin(page, site);
  const { id: person } = (await (await page.request.get("/api/me")).json()) as { id: string };
  await page.goto("/sign-in");
  await page.evaluate(
    async ([mine, mineToo]) => {
      const done = (request: IDBRequest | IDBTransaction) =>
        new Promise((resolve) => {
          if (request instanceof IDBTransaction) request.oncomplete = resolve;
          else request.onsuccess = resolve;
        });
      await done(indexedDB.deleteDatabase("briefing-room"));
      const opening = indexedDB.open("briefing-room", 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore("waiting");
      await done(opening);
      const writing = opening.result.transaction("waiting", "readwrite");
      const head = {
        response: { choice: "military-mission" },
        clientKey: crypto.randomUUID(),
        clientTime: new Date().toISOString(),
        revision: 0,
        sent: false,
      };
      writing.objectStore("waiting").put({ head, next: null }, [mine, mineToo, "Q1-01"]);
      await done(writing);
      opening.result.close();
    },
    [person, attempt] as const,
  );
  await page.goto(`/attempts/${attempt}`);
  await expect(page.locator("[data-status]")).toHaveText(/Saved \d\d/);
  await page.reload();
  await expect(page.getByRole("radio", { name: "Permission for African states" })).toBeChecked();
});

test("what is left on the device when the attempt has ended is sent from beside the result, and told", async ({
  page,
  context,
  site,
  complaints,
}) => {
  const attempt = await begin(page, site);
  await context.setOffline(true);
  await page.getByRole("radio").first().check();
  await expect(page.locator("[data-status]")).toHaveText(/kept on this device/);
  await page.goto("about:blank");
  const clientKey = crypto.randomUUID();
  await send(page.request, site, `/api/attempts/${attempt}/submission`, { clientKey });
  await context.setOffline(false);
  await page.goto(`/attempts/${attempt}`);
  await expect(page).toHaveURL(/\/result$/);
  await expect(page.getByText("1 answer from this device: kept, marked late")).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole("main")).toContainText("receipt");
  await expect(page.getByText("from this device")).toHaveCount(0);
  complaints.length = 0;
});
