// Everything that CI runs, from an empty node_modules: types, lint, content, unit, flows, durability, journeys.
// `--quick` stops after types, lint, content and unit tests. Prints one closing line with the totals.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { generateClient, install, tool } from "./prepare.mjs";

const quick = process.argv.includes("--quick");
const reports = mkdtempSync(path.join(os.tmpdir(), "briefing-room-reports-"));
const totals = { passed: 0, failed: 0, skipped: 0 };

/** @param {string} title @param {string} command @param {string[]} words @param {Record<string, string>} [more] */
function run(title, command, words, more = {}) {
  process.stdout.write(`\n── ${title}\n`);
  const began = Date.now();
  const { status } = spawnSync(command, words, { stdio: "inherit", env: { ...process.env, ...more } });
  process.stdout.write(
    `── ${title}: ${status === 0 ? "fine" : "FAILED"} in ${Math.round((Date.now() - began) / 1000)} s\n`,
  );
  if (status !== 0) totals.failed += 1;
  else totals.passed += 1;
  return status === 0;
}

/** @param {string} title @param {string[]} projects */
function vitest(title, projects) {
  const report = path.join(reports, `${projects.join("-")}.json`);
  const chosen = projects.flatMap((project) => ["--project", project]);
  const words = [
    tool("vitest", "vitest.mjs"),
    "run",
    ...chosen,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ];
  run(title, process.execPath, words);
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = readReport(report);
  add(numPassedTests, numFailedTests, numPendingTests);
}

function journeys() {
  const report = path.join(reports, "journeys.json");
  run("journeys in a browser", process.execPath, [tool("@playwright/test", "cli.js"), "test"], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  const { expected = 0, unexpected = 0, skipped = 0, flaky = 0 } = readReport(report).stats ?? {};
  add(expected, unexpected + flaky, skipped);
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
}

/** @param {number} passed @param {number} failed @param {number} skipped */
function add(passed, failed, skipped) {
  totals.passed += passed;
  totals.failed += failed;
  totals.skipped += skipped;
}

install();
generateClient();
run("types", process.execPath, [tool("typescript", "bin/tsc"), "--noEmit", "-p", "."]);
run("lint and format", process.execPath, [
  tool("@biomejs/biome", "bin/biome"),
  "ci",
  "--error-on-warnings",
  ".",
]);
run("content", process.execPath, ["operations/cli.mjs", "check"]);
vitest("unit tests", ["unit"]);
if (!quick) {
  vitest("flows on a real database", ["flows"]);
  journeys();
  // After the journeys, since it runs the server that they built.
  vitest("the built product, killed and sent what nobody should", ["durability"]);
}
rmSync(reports, { recursive: true, force: true });
process.stdout.write(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped\n`);
process.exit(totals.failed > 0 ? 1 : 0);
