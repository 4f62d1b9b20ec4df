import fc from "fast-check";
import { v7 as uuid } from "uuid";
import { afterEach, describe, expect, it } from "vitest";
import { appendScores } from "@/classroom/marking/score-store";
import { regradePolicies } from "@/learning/regrade/regrade";
import { verifyScores } from "@/learning/scores/verify-scores";
import { database } from "@/prisma/client";
import { assigns, handedIn, joinMany, opensClass } from "../classroom";
import { prepareContent } from "../content-folder";
import { previews, regrades, undoes } from "../regrade-steps";
import { teaModule, teaQuestions } from "../tea-quiz";
import { arrives, noon } from "../world";

type ArbitraryOf<Made> = Made extends fc.Arbitrary<infer Value> ? Value : never;

const write = prepareContent({});
const [leaf, ...others] = teaQuestions;

afterEach(
  () => database().$executeRaw`TRUNCATE "Person", "Class", "Regrade", "RegradeUndo", "AuditEntry" CASCADE`,
);

const choice = fc.constantFrom("leaves", "roots", "stones");
const share = fc.constantFrom(-1, -0.5, 0, 1 / 3, 0.5, 1);
/** A key without any right option is a fault of the content, and would be left unread. */
const version = fc
  .record({ leaves: share, roots: share, stones: share, points: fc.integer({ min: 1, max: 4 }) })
  .filter(({ leaves, roots, stones }) => [leaves, roots, stones].includes(1));
const regrade = fc.record({ to: version, policy: fc.constantFrom(...regradePolicies), undone: fc.boolean() });
const history = fc.record({
  asked: version,
  answers: fc.array(fc.record({ choice: fc.option(choice), byHand: fc.option(share) }), {
    minLength: 1,
    maxLength: 4,
  }),
  regrades: fc.array(regrade, { minLength: 1, maxLength: 3 }),
});

/** The tea module with these weights and points of its first question. */
const mend = ({ points, ...weights }: ArbitraryOf<typeof version>) =>
  write({ tea: teaModule([{ ...leaf, points, key: { weights } }, ...others]) });

/** What stands of every question, by attempt: all that a score says, but for when and why it was written. */
async function standing() {
  const rows = await database().$queryRaw<
    { key: string; score: unknown; points: number; fraction: number }[]
  >`
    SELECT DISTINCT ON ("attemptId", "questionId") "attemptId" || '/' || "questionId" AS "key",
      "points"::float8 AS "points", coalesce("fraction", 0)::float8 AS "fraction", jsonb_build_array("answerRevision",
        "questionVersion", "scoringVersion", "verdict", "fraction", "points", "outOf", "parts", "steps") AS "score"
    FROM "Score" ORDER BY "attemptId", "questionId", "sequence" DESC`;
  return new Map(rows.map(({ key, ...row }) => [key, row]));
}

async function handIn({ asked, answers }: ArbitraryOf<typeof history>) {
  await mend(asked);
  const room = await opensClass();
  const assignment = await assigns(room.id);
  const students = await joinMany(answers.length, room.id);
  const byId = students[0] ?? "";
  for (const [place, { choice, byHand }] of answers.entries()) {
    const said = choice === null ? {} : { "Q-leaf": { response: { choice } } };
    const attemptId = await handedIn(students[place] ?? "", assignment, said);
    if (byHand === null) continue;
    const { questionVersion, outOf } = await database().score.findFirstOrThrow({
      where: { attemptId, questionId: "Q-leaf" },
    });
    const worth = {
      verdict: "scored" as const,
      fraction: byHand,
      points: byHand * Number(outOf),
      outOf: Number(outOf),
    };
    const score = { ...worth, answerRevision: choice === null ? null : 1, questionVersion };
    const further = { attemptId, questionId: "Q-leaf", seen: 1, cause: "override" as const, causeId: null };
    const who = { byId, at: noon, classId: room.id, action: "score.override", scoringVersion: 1 };
    expect(await appendScores([{ ...further, reason: "By hand", score, auditId: uuid() }], who)).toBe(true);
  }
}

describe("any answers, keys, policies and undoings", () => {
  it("commit just what was seen, nothing a second time, bring back exactly what stood, and replay to what is stored", async () => {
    const owner = await arrives("ada", "owner");
    await fc.assert(
      fc.asyncProperty(history, async (given) => {
        await handIn(given);
        for (const { to, policy, undone } of given.regrades) {
          await mend(to);
          const before = await standing();
          const seen = await previews(owner, { policy });
          const done = await regrades(owner, { policy });
          expect(done.changes).toBe(seen.changes);
          const after = await standing();
          for (const { attempt, question, after: then, changes } of seen.lines) {
            const key = `${attempt}/${question}`;
            expect(after.get(key)?.points).toBe(then.points);
            expect(JSON.stringify(after.get(key)) !== JSON.stringify(before.get(key))).toBe(changes);
            if (policy !== "any")
              expect(after.get(key)?.fraction ?? 0).toBeGreaterThanOrEqual(before.get(key)?.fraction ?? 0);
            if (policy === "raise-only")
              expect(after.get(key)?.points ?? 0).toBeGreaterThanOrEqual(before.get(key)?.points ?? 0);
          }
          const seenKeys = new Set(seen.lines.map(({ attempt, question }) => `${attempt}/${question}`));
          for (const [key, score] of before) if (!seenKeys.has(key)) expect(after.get(key)).toEqual(score);
          expect(await regrades(owner, { policy })).toMatchObject({ changes: 0, regrade: null });
          expect(await standing()).toEqual(after);
          if (!undone || done.regrade === null) continue;
          expect(await undoes(owner, done.regrade)).toMatchObject({ restored: done.changes, skipped: [] });
          expect(await standing()).toEqual(before);
        }
        const found: unknown[] = [];
        await verifyScores((difference) => found.push(difference));
        expect(found).toEqual([]);
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
