import { attemptRows } from "./attempt-rows";
import { browserRows } from "./browser-rows";
import { prepareGrounds } from "./grounds";
import { lessonRows } from "./lesson-rows";
import { residentMemory } from "./process-cost";
import { atMost, printTable, type Row } from "./rows";
import { saveRows } from "./save-rows";
import { statisticsRows } from "./statistics-rows";

const say = (line: string) => process.stderr.write(`bench: ${line}\n`);

/** Measures everything that exists and prints the table; ends with 1 if an aim was missed. */
export async function bench() {
  const grounds = await prepareGrounds(say);
  const rows: Row[] = [atMost("a later npm start", grounds.product.restartSeconds, 3, " s")];
  try {
    for (const [title, measure] of [
      ["lesson pages", lessonRows],
      ["saves", saveRows],
      ["whole attempts", attemptRows],
      ["pages in a browser", browserRows],
      ["item statistics", statisticsRows],
    ] as const) {
      say(title);
      rows.push(...(await measure(grounds)));
    }
    rows.push(
      atMost("memory of the web process under load", residentMemory(grounds.product.pid), 300, " MB"),
    );
  } finally {
    await grounds.close();
  }
  process.stdout.write(`${printTable(rows)}\n`);
  process.exit(rows.some(({ ok }) => ok === false) ? 1 : 0);
}
