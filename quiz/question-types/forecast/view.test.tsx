// @vitest-environment jsdom
import { fireEvent } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { drawView } from "@/tests/draw-view";
import { forecast } from "./index";

const ask = { stem: "Will it rain?", asOf: "2012-12-21", resolvesOn: "2013-05-31" };

function draws(response: unknown) {
  const { container, given } = drawView(forecast, ask, response);
  const [percent, slider, known] = container.querySelectorAll("input");
  if (!percent || !slider || !known) throw new Error("a control is missing");
  return { container, given, percent, slider, known };
}

describe("the form of a forecast", () => {
  it("lets number and slider follow each other", () => {
    const { percent, slider, given } = draws(null);
    expect(percent.value).toBe("");
    fireEvent.change(percent, { target: { value: "35" } });
    expect(slider.value).toBe("35");
    fireEvent.change(slider, { target: { value: "80" } });
    expect(percent.value).toBe("80");
    expect(given).toEqual([{ probability: 0.35 }, { probability: 0.8 }]);
  });

  it("keeps what is half typed and says what does not read as a percentage", () => {
    const { container, percent, given } = draws({ probability: 0.3 });
    fireEvent.change(percent, { target: { value: "7." } });
    expect(percent.value).toBe("7.");
    fireEvent.change(percent, { target: { value: "700" } });
    expect(percent.value).toBe("700");
    expect(percent.getAttribute("aria-invalid")).toBe("true");
    expect(container.textContent).toContain("Write a number from 0 to 100.");
    expect(given).toEqual([{ probability: 0.07 }, { probability: null }]);
  });

  it("asks for no number of somebody who already knows, and keeps the one they gave", () => {
    const { percent, slider, known, given } = draws({ probability: 0.6 });
    fireEvent.click(known);
    expect([percent.disabled, slider.disabled]).toEqual([true, true]);
    fireEvent.click(known);
    expect(given).toEqual([{ probability: 0.6, known: true }, { probability: 0.6 }]);
    expect(percent.value).toBe("60");
  });

  it("tells from when it is seen and when it resolves", () => {
    expect(draws(null).container.textContent).toContain(
      "Seen from 21 December 2012. Resolves on 31 May 2013.",
    );
  });
});
