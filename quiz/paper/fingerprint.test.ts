import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprint } from "./fingerprint";

function withKeysReversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKeysReversed);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([name, part]) => [name, withKeysReversed(part)]));
}

describe("fingerprint", () => {
  it("is the SHA-256 of the canonical JSON", () => {
    // printf '{"a":[1,{"b":null}],"z":"é"}' | sha256sum
    expect(fingerprint({ z: "é", a: [1, { c: undefined, b: null }] })).toBe(
      "86dae653bb9168d73d30a4c094e60cd0ab2a28a127de9a559fd53c43910e713a",
    );
  });

  it("does not depend on the order of keys", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(fingerprint(withKeysReversed(value))).toBe(fingerprint(value));
      }),
    );
  });

  it("tells apart what JSON tells apart", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const same = fingerprint(one) === fingerprint(other);
        let equal = true;
        try {
          expect(JSON.parse(JSON.stringify(one))).toEqual(JSON.parse(JSON.stringify(other)));
        } catch {
          equal = false;
        }
        expect(same).toBe(equal);
      }),
    );
  });

  it("minds the order of a list", () => {
    expect(fingerprint(["a", "b"])).not.toBe(fingerprint(["b", "a"]));
  });
});
