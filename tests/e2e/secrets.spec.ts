import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { answerByKeyboard } from "./by-keyboard";
import { canary, lockedCanary } from "./canary-module";
import { expect, test } from "./journey";

const built = path.resolve(import.meta.dirname, "../../.next-journeys");
const secretNumber = "918273645";

/** The files under a folder that hold a planted secret. */
function leaking(folder: string, files: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && files.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => {
      const text = readFileSync(file, "utf8");
      return tells(text);
    });
}

const tells = (text: string) => [canary, lockedCanary, secretNumber].some((secret) => text.includes(secret));

test("no planted key, feedback or hint reaches the browser before handing in, by any way", async ({
  page,
}) => {
  const seen: string[] = [];
  const leaks: string[] = [];
  const judge = (where: string, text: string) => {
    seen.push(where);
    if (tells(text)) leaks.push(where);
  };
  page.on("response", async (reply) => {
    const body = await reply.body().catch(() => null);
    if (body) judge(reply.url(), body.toString("utf8") + JSON.stringify(reply.headers()));
  });
  await page.goto("/modules/canary", { waitUntil: "networkidle" });
  await page.goto("/modules/canary/s1", { waitUntil: "networkidle" });
  await page.goto("/modules/canary/s2", { waitUntil: "networkidle" });
  await page.goto("/modules/canary/s2/open", { waitUntil: "networkidle" });
  await page.goto("/modules/canary/forecasts", { waitUntil: "networkidle" });
  await page.goto("/modules/canary/s1/quiz", { waitUntil: "networkidle" });
  await page.getByRole("button", { name: "Start the quiz" }).click();
  await page.waitForURL(/\/attempts\//);
  const attempt = page.url();
  const id = attempt.split("/").at(-1);
  const pages = ["", "/s1", "/s1/quiz", "/s2", "/s2/open", "/forecasts"].map(
    (end) => `/modules/canary${end}`,
  );
  for (const address of [attempt, ...pages]) {
    for (const headers of [{ RSC: "1" }, { RSC: "1", "Next-Router-Prefetch": "1" }]) {
      judge(`${address} as RSC`, await (await page.request.get(address, { headers })).text());
    }
  }
  for (const address of [
    "/api/modules",
    "/api/modules/canary",
    "/api/modules/canary/forecasts",
    `/api/attempts/${id}`,
    `/api/attempts/${id}/result`,
    "/api/me",
    "/api/me/progress",
    "/api/me/export",
    "/api/openapi.json",
  ]) {
    judge(address, await (await page.request.get(address)).text());
  }
  const handedIn = page.waitForURL(/\/result$/);
  const beforeEnd = leaks.length;
  expect(leaks).toEqual([]);
  expect(seen.length).toBeGreaterThan(20);
  expect(beforeEnd).toBe(0);

  // After handing in the same words must be there: otherwise this test could not have found them before.
  await answerByKeyboard(page);
  await handedIn;
  await expect(page.getByRole("main")).toContainText(canary);

  // What became of the forecast is not told by handing in; its section is open now, and its outcome comes when asked for.
  await expect(page.getByRole("main")).toContainText("Locked until you ask what happened");
  for (const address of [`/api/attempts/${id}/result`, "/api/me/export", "/api/modules/canary/forecasts"])
    expect(await (await page.request.get(address)).text()).not.toContain(lockedCanary);
  expect(await page.content()).not.toContain(lockedCanary);
  await page.goto("/modules/canary/s2");
  await page.waitForURL(/\/s2\/open$/);
  await expect(page.getByRole("main")).toContainText(`${lockedCanary} text`);
  await page.goto("/modules/canary/forecasts");
  expect(await page.content()).not.toContain(lockedCanary);
  await page.getByRole("button", { name: "Show what happened" }).click();
  await expect(page.getByRole("main")).toContainText(`${lockedCanary} resolution`);
});

test("nothing that is served as a file holds a planted secret", () => {
  expect(leaking(path.join(built, "static"), /./)).toEqual([]);
  expect(leaking(path.join(built, "server/app"), /\.(html|rsc|body|meta|txt)$/)).toEqual([]);
});
