import type { Grounds } from "./grounds";
import { hammer, type Load } from "./hammer";
import { processorTime } from "./process-cost";
import { atLeast, atMost, limit, type Row } from "./rows";

const seconds = 4;
const readers = 16;
const rounds = 3;

/** A lesson page against Next's own empty static page, in turns so that both meet the same neighbours. */
export async function lessonRows({ product, next }: Grounds): Promise<Row[]> {
  const headers = { "accept-encoding": "gzip" };
  const read = async (served: { url: string; pid: number }, path: string) => {
    const before = processorTime(served.pid);
    const load = await hammer(served.url, readers, seconds, () => ({ path, headers }));
    return { load, cpu: (processorTime(served.pid) - before) / load.done };
  };
  await hammer(next.url, 4, 1, () => ({ path: "/", headers }));
  await hammer(product.url, 4, 1, () => ({ path: "/modules/mali/s3", headers }));
  const floors: Load[] = [];
  const lessons: Load[] = [];
  let [floorCpu, lessonCpu] = [0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const floor = await read(next, "/");
    const lesson = await read(product, "/modules/mali/s3");
    floors.push(floor.load);
    lessons.push(lesson.load);
    floorCpu += floor.cpu / rounds;
    lessonCpu += lesson.cpu / rounds;
  }
  const mean = (loads: readonly Load[], of: (load: Load) => number) =>
    loads.reduce((sum, load) => sum + of(load), 0) / loads.length;
  const perSecond = mean(floors, (load) => load.perSecond);
  return [
    limit("Next's empty static page, 16 readers", perSecond, "/s"),
    limit("Next's empty static page, processor", floorCpu, " ms"),
    atLeast(
      "lesson page, share of that page's rate",
      (100 * mean(lessons, (load) => load.perSecond)) / perSecond,
      60,
      " %",
    ),
    atMost("lesson page, processor against that page's", lessonCpu / floorCpu, 1 / 0.6, " ×"),
    atMost(
      "lesson page, p95 with 16 readers",
      mean(lessons, (load) => load.p95),
      80,
      " ms",
    ),
    atMost(
      "lesson page, requests that failed",
      lessons.reduce((sum, load) => sum + load.failed, 0),
      0,
    ),
  ];
}
