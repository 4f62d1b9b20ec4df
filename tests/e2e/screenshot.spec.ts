import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "./journey";

const readmePicture = path.resolve(import.meta.dirname, "../../docs/lesson.png");

test("the lesson page stands for its picture in the README", async ({ page }, testInfo) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("/modules/mali/s3", { waitUntil: "networkidle" });
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Cue the United Nations");
  // The picture in docs/ is replaced only on purpose, so that a test run leaves the tree as it was.
  const wanted = process.env.UPDATE_PICTURES || !existsSync(readmePicture);
  await page.screenshot({ path: wanted ? readmePicture : testInfo.outputPath("lesson.png") });
});
