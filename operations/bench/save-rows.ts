import { type Grounds, query } from "./grounds";
import { hammer } from "./hammer";
import { processorTime } from "./process-cost";
import { atLeast, atMost, limit, type Row } from "./rows";
import { type Student, saving, startQuiz } from "./students";

const seconds = 4;

/** A durable answer save against one bare INSERT in Next's route handler and in a bare Node server. */
export async function saveRows(grounds: Grounds): Promise<Row[]> {
  const { next, node } = grounds;
  const bare = { method: "PUT", path: "/api/insert", headers: { "content-type": "application/json" } };
  const insert = (url: string) =>
    hammer(url, 50, seconds, (client, turn) => ({
      ...bare,
      body: JSON.stringify({ response: { choice: `option-${client}` }, revision: turn }),
    }));
  await insert(next.url);
  await savesOf(grounds, 4);
  const nextBefore = processorTime(next.pid);
  const nextLoad = await insert(next.url);
  const nextCpu = (processorTime(next.pid) - nextBefore) / nextLoad.done;
  const nodeLoad = await insert(node.url);
  const saves = await savesOf(grounds, 50);
  const again = await insert(next.url);
  const few = [await savesOf(grounds, 1), await savesOf(grounds, 16)] as const;
  const floor = (nextLoad.perSecond + again.perSecond) / 2;
  return [
    limit("Next's route handler with one INSERT, 50 students", floor, "/s"),
    limit("the same, processor", nextCpu, " ms"),
    limit("a bare Node server with one INSERT, 50 students", nodeLoad.perSecond, "/s"),
    atLeast("save, share of Next's INSERT", (100 * saves.load.perSecond) / floor, 70, " %"),
    atMost("save, processor against Next's INSERT", saves.cpu / nextCpu, 1 / 0.7, " ×"),
    atLeast(
      "save, share of the bare Node server",
      (100 * saves.load.perSecond) / nodeLoad.perSecond,
      20,
      " %",
    ),
    atMost("save, p95 with 1 student", few[0].load.p95, 10, " ms"),
    atMost("save, p95 with 16 students", few[1].load.p95, 60, " ms"),
    atMost("save, p95 with 50 students", saves.load.p95, 200, " ms"),
    atMost("write-ahead log of ten saves", saves.walPerTen, 10, " KiB"),
    atMost("saves that failed", saves.load.failed + few[0].load.failed + few[1].load.failed, 0),
  ];
}

async function savesOf({ product }: Grounds, clients: number) {
  const students: Student[] = [];
  for (let index = 0; index < clients; index += 1) students.push(await startQuiz(product.url, "mali/s3"));
  const wal = async () =>
    Number(
      (await query<{ at: string }>(product.database, "SELECT pg_current_wal_lsn() - '0/0' AS at"))[0]?.at,
    );
  const [walBefore, cpuBefore] = [await wal(), processorTime(product.pid)];
  const load = await hammer(product.url, clients, seconds, (client, turn) => {
    const student = students[client] as Student;
    const index = turn % student.questions.length;
    const revision = Math.floor(turn / student.questions.length);
    return saving(product.url, student, student.questions[index] as Student["questions"][number], revision);
  });
  const cpu = (processorTime(product.pid) - cpuBefore) / load.done;
  return { load, cpu, walPerTen: (((await wal()) - walBefore) / load.done / 1024) * 10 };
}
