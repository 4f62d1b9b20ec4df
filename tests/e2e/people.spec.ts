import { people } from "../people";
import { expect, expectAccessible, test } from "./journey";

test("what a guest did comes along when they register, and is there after signing in again", async ({
  page,
  browser,
  site,
}) => {
  await page.goto("/modules/mali/s1/quiz");
  await page.getByRole("button", { name: "Start the quiz" }).click();
  await page.waitForURL(/\/attempts\//);
  const attempt = page.url();
  await page.getByRole("radio").first().check();
  await expect(page.locator("[data-status]")).toHaveText(/Saved/);

  await page.goto("/register");
  await expectAccessible(page);
  await page.getByLabel("Name").fill(people.ben.name);
  await page.getByLabel("E-mail address").fill(people.ben.email);
  await page.getByLabel("Password").fill(people.ben.password);
  await page.getByRole("button", { name: "Make an account" }).click();
  await expect(page.getByRole("button", { name: people.ben.name })).toBeVisible();
  await page.goto(attempt);
  await expect(page.getByRole("radio").first()).toBeChecked();

  await page.getByRole("button", { name: people.ben.name }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
  expect((await page.request.get(attempt)).status()).toBe(404);

  const another = await browser.newContext({ baseURL: site.url });
  const elsewhere = await another.newPage();
  await elsewhere.goto("/sign-in");
  await expectAccessible(elsewhere);
  await elsewhere.getByLabel("E-mail address").fill(people.ben.email);
  await elsewhere.getByLabel("Password").fill(people.ben.password);
  await elsewhere.getByRole("button", { name: "Sign in" }).click();
  await expect(elsewhere.getByRole("button", { name: people.ben.name })).toBeVisible();
  await elsewhere.goto(attempt);
  await expect(elsewhere.getByRole("radio").first()).toBeChecked();
  await another.close();
});

test("the one-time link that the first start prints makes the owner, once", async ({
  page,
  site,
  browser,
}) => {
  const link = /http:\/\/localhost:\d+\/welcome\/\S+/.exec(site.printed())?.[0] ?? "";
  expect(link).not.toBe("");
  await page.goto(link);
  await expectAccessible(page);
  await page.getByLabel("Name").fill(people.ada.name);
  await page.getByLabel("E-mail address").fill(people.ada.email);
  await page.getByLabel("Password").fill(people.ada.password);
  await page.getByRole("button", { name: "Set and sign in" }).click();
  await expect(page.getByRole("button", { name: people.ada.name })).toBeVisible();
  expect(await (await page.request.get("/api/me")).json()).toMatchObject({
    kind: "person",
    roles: ["owner"],
  });

  const late = await browser.newPage({ baseURL: site.url });
  await late.goto(link);
  await expect(late.getByLabel("Password")).toHaveCount(0);
  await late.close();
});
