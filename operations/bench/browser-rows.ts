import { type Browser, chromium } from "@playwright/test";
import { findBrowser, howToGetABrowser } from "../find-browser.mjs";
import type { Grounds } from "./grounds";
import { atMost, type Row } from "./rows";
import { startQuiz } from "./students";

const slowdown = 4;

/** What a browser loads and feels: a lesson page and a quiz page, the processor slowed four times. */
export async function browserRows({ product }: Grounds): Promise<Row[]> {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error(howToGetABrowser);
  const browser = await chromium.launch({
    executablePath,
    args: ["--disable-quic", "--disable-background-networking"],
  });
  try {
    const lesson = await visit(browser, `${product.url}/modules/mali/s3`);
    const student = await startQuiz(product.url, "mali/s3");
    const quiz = await visit(browser, `${product.url}/attempts/${student.attempt}`, student.cookie);
    return [
      atMost("lesson page, JavaScript", lesson.script, 110, " kB"),
      atMost("lesson page, requests", lesson.requests, 15),
      atMost("lesson page, largest paint, processor ÷ 4", lesson.largestPaint, 1000, " ms"),
      atMost("lesson page, layout shift", lesson.shift, 0),
      atMost("quiz page, JavaScript", quiz.script, 160, " kB"),
      atMost("quiz page, requests", quiz.requests, 20),
      atMost("quiz page, largest paint, processor ÷ 4", quiz.largestPaint, 1000, " ms"),
      atMost("quiz page, layout shift", quiz.shift, 0),
    ];
  } finally {
    await browser.close();
  }
}

type Visit = {
  readonly script: number;
  readonly requests: number;
  readonly largestPaint: number;
  readonly shift: number;
};

async function visit(browser: Browser, url: string, cookie?: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const [name, value] = cookie?.split("=") ?? [];
  if (name && value) await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  await protocol.send("Network.enable");
  await protocol.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const types = new Map<string, string>();
  let [script, requests] = [0, 0];
  protocol.on("Network.responseReceived", ({ requestId, type }) => void types.set(requestId, type));
  protocol.on("Network.requestWillBeSent", ({ request }) => {
    if (!request.url.startsWith("data:")) requests += 1;
  });
  protocol.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (types.get(requestId) === "Script") script += encodedDataLength / 1000;
  });
  await page.goto(url, { waitUntil: "networkidle" });
  const felt = await page.evaluate(
    () =>
      new Promise<{ largestPaint: number; shift: number }>((resolve) => {
        let [largestPaint, shift] = [0, 0];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) largestPaint = entry.startTime;
        }).observe({ type: "largest-contentful-paint", buffered: true });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            shift += entry.value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve({ largestPaint, shift }), 500);
      }),
  );
  await context.close();
  return { script, requests, ...felt };
}
