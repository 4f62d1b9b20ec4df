import { expect, it } from "vitest";
import { nextPlace } from "./next-place";

const home = "https://room.example";
const search = (place: string) => `?next=${encodeURIComponent(place)}`;

it.each([
  ["/modules/mali/s1", `${home}/modules/mali/s1`],
  ["/modules/mali?x=1#P-1.2", `${home}/modules/mali?x=1#P-1.2`],
  [`${home}/me`, `${home}/me`],
])("leads to %s, on this site", (place, expected) => {
  expect(nextPlace(search(place), home)).toBe(expected);
});

it.each([
  "https://evil.example/",
  "//evil.example/",
  "/\\evil.example/",
  "\\\\evil.example",
  "/\t/evil.example",
  "javascript:alert(1)",
  "data:text/html,x",
  "https://room.example@evil.example/",
  "https://room.example.evil.example/",
  "http://room.example/",
  "https://",
])("never leads to %s", (place) => {
  expect(nextPlace(search(place), home)).toBe(`${home}/`);
});

it("keeps a path of two slashes on this site", () => {
  expect(nextPlace(search(`${home}//evil.example`), home)).toBe(`${home}//evil.example`);
});

it("leads home without anything asked, and takes next-auth's name for it too", () => {
  expect(nextPlace("", home)).toBe(`${home}/`);
  expect(nextPlace(`?callbackUrl=${encodeURIComponent(`${home}/me`)}`, home)).toBe(`${home}/me`);
});
