// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderMarkdown } from "./prose";

const drawn = (text: string, inline: boolean) => render(renderMarkdown(text, { inline })).container.innerHTML;

it.each([
  ["2012. With support: abuses.", "2012. With support: abuses."],
  ["- a dash first", "- a dash first"],
  ["# not a heading", "# not a heading"],
  ["*Emphasis* first", "<em>Emphasis</em> first"],
  ["The year 2012. And more.", "The year 2012. And more."],
])("“%s” stands inside a label as a sentence", (text, html) => {
  expect(drawn(text, true)).toBe(html);
});

it("raw HTML, pictures and odd addresses do not get through", () => {
  const html = drawn(
    '<b onclick="x()">a</b> ![b](https://example.org/b.png) [c](javascript:alert(1))',
    false,
  );
  expect(html).not.toMatch(/onclick|<img|javascript:/);
});
