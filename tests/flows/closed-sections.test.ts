import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/access/actor";
import { readResult } from "@/learning/attempt/read-result";
import { startAttempt } from "@/learning/attempt/start-attempt";
import { readForecasts } from "@/learning/forecasts/read-forecasts";
import { readOpenSection } from "@/learning/forecasts/read-open-section";
import { listModules } from "@/learning/modules/list-modules";
import { readModule } from "@/learning/modules/read-module";
import { readOverviews } from "@/learning/modules/read-overviews";
import { readSection } from "@/learning/modules/read-section";
import { refusalOf, saves, starts, submits } from "../attempt-steps";
import { prepareContent } from "../content-folder";
import { forecastModule, secret } from "../forecast-module";
import { arrives, nobody, occasion } from "../world";

prepareContent({ tea: forecastModule() });

let ben: Actor;
beforeEach(async () => {
  ben = await arrives("ben");
});

const opens = (by: Actor, section = "s2") => readOpenSection(occasion(by), { module: "tea", section });
const startsLater = (by: Actor) => startAttempt(occasion(by), { quiz: "tea/s2" });
const isOpen = async (by: Actor) =>
  (await readForecasts(occasion(by), { module: "tea" })).sections.map((section) => section.isOpen);

async function locks(by: Actor, responses: Readonly<Record<string, unknown>>) {
  const { id } = await starts(by);
  for (const [question, response] of Object.entries(responses)) await saves(by, id, question, response);
  await submits(by, id);
}

describe("a section that opens after forecasts", () => {
  it("leaves no byte of its text, terms, sources or questions in what everybody may read", async () => {
    const told = JSON.stringify([
      await readSection({ module: "tea", section: "s1" }).then((reading) => ({ ...reading, sources: [] })),
      await readSection({ module: "tea", section: "s2" }),
      await readOverviews(),
      await listModules(occasion(nobody)),
      await readModule(occasion(nobody), { module: "tea" }),
    ]);
    expect(told).not.toContain(secret);
    const [overview] = await readOverviews();
    expect(overview?.sources.map(({ id }) => id)).toEqual(["K01"]);
    expect(overview?.sections[1]?.opensAfter).toEqual({ id: "s1", number: 1, title: "Leaves" });
  });

  it("is refused, and its quiz too, to nobody, to guests and to people before their forecasts are locked", async () => {
    const closed = { code: "section.not-open", details: {} };
    expect(await refusalOf(opens(nobody))).toEqual(closed);
    expect(await refusalOf(opens(ben))).toEqual(closed);
    expect(await refusalOf(startsLater(ben))).toEqual(closed);
    await locks(ben, { "Q-true": { probability: 0.9 } });
    expect(await refusalOf(opens(ben))).toEqual(closed);
    expect(await refusalOf(startsLater(ben))).toEqual(closed);
    expect(await isOpen(ben)).toEqual([false]);
    expect((await refusalOf(opens(ben, "s9"))).code).toBe("not-found");
  });

  it("is not opened by forecasts that stand in a quiz not yet handed in", async () => {
    const { id } = await starts(ben);
    await saves(ben, id, "Q-true", { probability: 0.9 });
    await saves(ben, id, "Q-false", { probability: 0.1 });
    expect((await refusalOf(opens(ben))).code).toBe("section.not-open");
  });

  it("opens with all of its text, and its quiz with it, once they are locked", async () => {
    await locks(ben, { "Q-true": { probability: 0.9 }, "Q-false": { probability: null, known: true } });
    expect(await isOpen(ben)).toEqual([true]);
    const reading = await opens(ben);
    expect(JSON.stringify(reading.blocks)).toContain(`${secret} text`);
    expect(reading.ownTerms).toHaveLength(1);
    const { attempt } = await startsLater(ben);
    expect(attempt.questions.map(({ id }) => id)).toEqual(["Q-later"]);
    expect((await refusalOf(opens(await arrives("dov")))).code).toBe("section.not-open");
  });

  it("is what a result of its quiz leads to, on the page that is drawn for whoever may read it", async () => {
    await locks(ben, { "Q-true": { probability: 0.9 }, "Q-false": { probability: 0.1 } });
    const { attempt } = await startsLater(ben);
    await submits(ben, attempt.id);
    const { result } = await readResult(occasion(ben), { attempt: attempt.id });
    expect(result.questions[0]?.cites[0]?.href).toBe("/modules/tea/s2/open#P-2.1");
  });

  it("can be read at once where nothing has to be locked before", async () => {
    expect((await refusalOf(opens(nobody, "s1"))).code).toBe("section.not-open");
    expect((await opens(ben, "s1")).opensAfter).toBeNull();
  });
});
