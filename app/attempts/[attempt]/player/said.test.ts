import { describe, expect, it } from "vitest";
import { nothingSaid, saidIn, toldToServer } from "./said";

describe("what was said to a question", () => {
  it("is read out of a reply, with nothing where nothing was said", () => {
    expect(saidIn({ response: { choice: "a" }, revision: 3 })).toEqual({
      ...nothingSaid,
      response: { choice: "a" },
    });
    expect(saidIn({ response: null, certainty: 3, confidence: 0, why: "It says so." })).toEqual({
      response: null,
      certainty: 3,
      confidence: 0,
      why: "It says so.",
    });
    expect(saidIn(null)).toEqual(nothingSaid);
  });

  it("leaves for the server without what was not said", () => {
    expect(toldToServer(nothingSaid)).toEqual({ response: null });
    expect(toldToServer({ response: 1, certainty: 2, confidence: 0, why: "" })).toEqual({
      response: 1,
      certainty: 2,
      confidence: 0,
    });
  });
});
