import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { answerByKeyboard } from "./by-keyboard";
import { canary } from "./canary-module";
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
      return text.includes(canary) || text.includes(secretNumber);
    });
}

test("no planted key, feedback or hint reaches the browser before handing in, by any way", async ({
  page,
}) => {
  const seen: string[] = [];
  const leaks: string[] = [];
  const judge = (where: string, text: string) => {
    seen.push(where);
    if (text.includes(canary) || text.includes(secretNumber)) leaks.push(where);
  };
  page.on("response", async (reply) => {
    const body = await reply.body().catch(() => null);
    if (body) judge(reply.url(), body.toString("utf8") + JSON.stringify(reply.headers()));
  });
  await page.goto("/modules/canary", { waitUntil: "networkidle" });
  await page.goto("/modules/canary/s1", { waitUntil: "networkidle" });
  await page.goto("/modules/canary/s1/quiz", { waitUntil: "networkidle" });
  await page.getByRole("button", { name: "Start the quiz" }).click();
  await page.waitForURL(/\/attempts\//);
  const attempt = page.url();
  const id = attempt.split("/").at(-1);
  for (const address of [attempt, "/modules/canary", "/modules/canary/s1", "/modules/canary/s1/quiz"]) {
    for (const headers of [{ RSC: "1" }, { RSC: "1", "Next-Router-Prefetch": "1" }]) {
      judge(`${address} as RSC`, await (await page.request.get(address, { headers })).text());
    }
  }
  for (const address of [
    "/api/modules",
    "/api/modules/canary",
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
});

test("nothing that is served as a file holds a planted secret", () => {
  expect(leaking(path.join(built, "static"), /./)).toEqual([]);
  expect(leaking(path.join(built, "server/app"), /\.(html|rsc|body|meta|txt)$/)).toEqual([]);
});
