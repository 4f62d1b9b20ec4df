import { defineConfig } from "@playwright/test";
import { findBrowser, howToGetABrowser } from "./operations/find-browser.mjs";

const browser = await findBrowser();
if (!browser) throw new Error(howToGetABrowser);

export default defineConfig({
  testDir: "tests/e2e",
  // One browser and one server at a time: the machines that run this have two cores.
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  retries: 0,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [["list"], ["json"]] : [["list"]],
  use: {
    launchOptions: {
      executablePath: browser,
      args: [
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--disable-dev-shm-usage",
      ],
    },
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    trace: "retain-on-failure",
  },
});
