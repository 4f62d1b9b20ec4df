import { v7 as uuid } from "uuid";
import { receiptOf } from "@/learning/attempt/receipt";
import { scoreColumns } from "@/learning/attempt/score-columns";
import { currentModules } from "@/learning/modules/current-modules";
import { pinModule } from "@/learning/modules/pin-module";
import { database } from "@/prisma/client";
import type { AssignmentKind, ClassRole } from "@/prisma/generated/client";
import { scorePaper } from "@/quiz/scoring/score-paper";
import { scoringVersion } from "@/quiz/scoring/scoring-version";
import { people, type TestPerson } from "./people";
import { arrives, noon } from "./world";

/** A class with its sections by name, without anybody in it. */
export async function opensClass(
  sections: readonly string[] = [],
  zone = "Europe/Berlin",
): Promise<{ id: string; sections: Readonly<Record<string, string>> }> {
  const id = uuid();
  const rows = sections.map((name) => ({ id: uuid(), classId: id, name }));
  await database().class.create({ data: { id, name: "Tea in the world", zone, createdAt: noon } });
  await database().classSection.createMany({ data: rows });
  return { id, sections: Object.fromEntries(rows.map((row) => [row.name, row.id])) };
}

/** Somebody arrives and takes a place in a class. */
export async function joins(
  who: TestPerson,
  classId: string,
  role: ClassRole,
  sectionId: string | null = null,
) {
  const actor = await arrives(who);
  const { personId } = actor;
  await database().enrolment.create({
    data: { id: uuid(), classId, personId, role, sectionId, joinedAt: noon },
  });
  return actor;
}

type InClass = { readonly personId: string; readonly classId: string };

/** Somebody's place in a class ends. What they did stays. */
export async function leaves({ personId, classId }: InClass): Promise<void> {
  await database().enrolment.updateMany({ where: { personId, classId }, data: { removedAt: noon } });
}

/** Somebody is given more time, or more days, in everything they do in a class. */
export async function accommodates(
  { personId, classId }: InClass,
  accommodation: { readonly timeFactor?: number; readonly extraDays?: number },
): Promise<void> {
  await database().enrolment.updateMany({ where: { personId, classId }, data: accommodation });
}

/** So many students, with nothing but what they hand in. Gives their persons' ids. */
export async function joinMany(
  count: number,
  classId: string,
  sectionId: string | null = null,
): Promise<string[]> {
  const ids = Array.from({ length: count }, () => uuid());
  const { name, email } = people.ben;
  await database().person.createMany({
    data: ids.map((id, place) => ({
      id,
      name: `${name} ${place}`,
      email: `${id}.${email}`,
      createdAt: noon,
    })),
  });
  await database().enrolment.createMany({
    data: ids.map((personId) => ({
      id: uuid(),
      classId,
      personId,
      role: "student" as const,
      sectionId,
      joinedAt: noon,
    })),
  });
  return ids;
}

/** An assignment that has been handed out. */
export async function assigns(
  classId: string,
  about: { kind?: AssignmentKind; moduleId?: string; sectionIds?: string[]; terms?: object } = {},
): Promise<string> {
  const id = uuid();
  const { kind = "quiz", moduleId = "tea", sectionIds = ["s1"], terms = {} } = about;
  const row = { id, classId, title: "First memo", kind, moduleId, sectionIds, terms };
  await database().assignment.create({ data: { ...row, createdAt: noon, publishedAt: noon } });
  return id;
}

type Entry = { readonly response: object; readonly isLate?: boolean };

/**
 * Writes an attempt that was handed in, as the engine would: the answers that were in time, the scores of all questions, and
 * what came late. Gives its id.
 */
export async function handedIn(
  personId: string,
  assignmentId: string | null,
  answers: Readonly<Record<string, Entry>>,
  place: { readonly moduleId: string; readonly sectionId: string } = { moduleId: "tea", sectionId: "s1" },
): Promise<string> {
  const module = (await currentModules()).find(({ id }) => id === place.moduleId);
  const section = module?.sections.find(({ id }) => id === place.sectionId);
  if (!module || !section) throw new Error(`there is no ${place.moduleId}/${place.sectionId}`);
  await pinModule(module, noon);
  const attemptId = uuid();
  const inTime = Object.entries(answers).filter(([, { isLate }]) => !isLate);
  const late = Object.entries(answers).filter(([, { isLate }]) => isLate);
  const responses = new Map(inTime.map(([id, { response }]) => [id, { response, revision: 1 }]));
  const { scores } = scorePaper(section.questions, responses);
  await database().attempt.create({
    data: {
      id: attemptId,
      personId,
      ...place,
      assignmentId,
      moduleVersion: module.version,
      seed: "seed",
      paperHash: "hash",
      behaviour: "deferred",
      startedAt: noon,
      answers: { create: inTime.map(([questionId, { response }]) => entry(questionId, response, false)) },
    },
  });
  await database().attempt.update({ where: { id: attemptId }, data: { endedAt: noon } });
  const receipt = receiptOf(attemptId);
  const about = { attemptId, receipt, clientKey: uuid(), submittedAt: noon };
  await database().submission.create({ data: { ...about, entries: inTime.length } });
  await database().score.createMany({
    data: scores.map((score) => {
      const { parts, steps, verdict, ...columns } = scoreColumns(score);
      return {
        ...columns,
        attemptId,
        sequence: 1,
        scoringVersion,
        scoredAt: noon,
        verdict: verdict === "needs-a-person" ? "needs_a_person" : verdict,
        ...(parts ? { parts: [...parts] } : {}),
        ...(steps ? { steps: JSON.parse(JSON.stringify(steps)) } : {}),
        fraction: columns.fraction ?? null,
      };
    }),
  });
  await database().answerEntry.createMany({
    data: late.map(([questionId, { response }]) => ({ attemptId, ...entry(questionId, response, true) })),
  });
  return attemptId;
}

function entry(questionId: string, response: object, isLate: boolean) {
  return { questionId, revision: 1, response, clientKey: uuid(), savedAt: noon, isLate };
}
