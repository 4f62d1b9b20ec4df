import { v7 } from "uuid";
import { expect, it } from "vitest";
import { receiptOf } from "./receipt";

it("a receipt is two groups of five letters and digits that cannot be mistaken for one another", () => {
  for (let count = 0; count < 200; count += 1)
    expect(receiptOf(v7())).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
});

it("ids made in the same moment have receipts of their own", () => {
  expect(new Set(Array.from({ length: 5_000 }, () => receiptOf(v7()))).size).toBe(5_000);
});

it("the same id has the same receipt", () => {
  expect(receiptOf("0193a000-0000-7000-8000-000000000001")).toBe(
    receiptOf("0193a000-0000-7000-8000-000000000001"),
  );
});
