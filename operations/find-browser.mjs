import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const systemBrowsers = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

export const howToGetABrowser =
  "The journeys need a Chromium: set CHROME_BIN to one, or run `npx playwright install chromium`, or on Debian `apt-get install chromium`.";

/**
 * A Chromium for the journeys: CHROME_BIN, Playwright's own, one of the system's; as root on Debian it is installed.
 * @returns {Promise<string | null>} its path, or null when there is none to be had
 */
export async function findBrowser() {
  const { chromium } = await import("@playwright/test");
  const candidates = [process.env.CHROME_BIN, chromium.executablePath(), ...systemBrowsers];
  const found = candidates.find((candidate) => candidate && existsSync(candidate));
  return found ?? installOnDebian();
}

function installOnDebian() {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return null;
  try {
    execFileSync("apt-get", ["update", "-qq"], { stdio: ["ignore", "ignore", "inherit"] });
    const words = ["install", "-y", "-qq", "--no-install-recommends", "chromium"];
    execFileSync("apt-get", words, { stdio: ["ignore", "ignore", "inherit"] });
  } catch {
    return null;
  }
  return systemBrowsers.find((candidate) => existsSync(candidate)) ?? null;
}
