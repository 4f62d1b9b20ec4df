import { expect, it } from "vitest";
import { inTurn } from "./in-turn";

it("runs two at a time, in the order they came, and goes on after a failure", async () => {
  const order: number[] = [];
  let [now, most] = [0, 0];
  const work = (n: number) =>
    inTurn(async () => {
      most = Math.max(most, ++now);
      order.push(n);
      await new Promise((done) => setTimeout(done, 1));
      now -= 1;
      if (n === 2) throw new Error("two fails");
      return n;
    });
  const results = await Promise.allSettled([1, 2, 3, 4, 5].map(work));
  expect(most).toBe(2);
  expect(order).toEqual([1, 2, 3, 4, 5]);
  expect(results.map(({ status }) => status)).toEqual([
    "fulfilled",
    "rejected",
    "fulfilled",
    "fulfilled",
    "fulfilled",
  ]);
});

it("sends away whoever would wait behind three hundred", async () => {
  const open: (() => void)[] = [];
  const work = () => inTurn(() => new Promise<void>((done) => open.push(done)));
  const taken = Array.from({ length: 302 }, work);
  await expect(work()).rejects.toThrow("server.busy");
  for (let done = 0; done < 302; done++) {
    open.shift()?.();
    await new Promise((next) => setImmediate(next));
  }
  expect(await Promise.all(taken)).toHaveLength(302);
});
