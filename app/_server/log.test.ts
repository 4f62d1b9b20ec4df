import { expect, it } from "vitest";
import { describeError } from "./log";

it("an error of ours is told with its message and its place", () => {
  expect(describeError(new TypeError("nothing to draw"))).toMatchObject({
    type: "TypeError",
    message: "nothing to draw",
    frames: expect.arrayContaining([expect.stringContaining("log.test.ts")]),
  });
});

it("what the database quotes is left out, also of its cause", () => {
  const cause = Object.assign(new Error("Key (email)=(ada@example.org) already exists"), {
    name: "DriverAdapterError",
  });
  const error = Object.assign(new Error("data: { name: 'Ada' }", { cause }), {
    name: "PrismaClientKnownRequestError",
    code: "P2002",
  });
  const described = describeError(error);
  expect(described).toMatchObject({ type: "PrismaClientKnownRequestError", code: "P2002" });
  expect(JSON.stringify(described)).not.toMatch(/ada@|'Ada'|already/);
});

it("what is no error is not told at all", () => {
  expect(describeError({ password: "secret" })).toBeUndefined();
});
