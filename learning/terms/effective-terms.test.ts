import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Accommodation, effectiveTerms, type Override } from "./effective-terms";
import { type Terms, termsSchema } from "./terms";
import { deadlineOf } from "./window";

const nobodys: Accommodation = { timeFactor: 1, extraDays: 0 };
const zone = "Europe/Berlin";
const day = (date: number, time = "18:00:00.000") => `2026-11-${date}T${time}Z`;
const base = termsSchema.parse({ opensAt: day(10), dueAt: day(12), closesAt: day(14), timeLimit: 3600 });
const under = (overrides: readonly Override[], accommodation: Partial<Accommodation> = {}, from = base) =>
  effectiveTerms(from, overrides, { ...nobodys, ...accommodation }, zone);
const of = (level: Override["level"], terms: unknown): Override => ({ level, terms });
const times = ({ opensAt, dueAt, closesAt }: Terms) => ({ opensAt, dueAt, closesAt });

describe("overrides", () => {
  it("change nothing where there are none", () => {
    expect(under([])).toEqual(base);
  });

  it("of a person beat a section's, and those the class's, whichever came first", () => {
    const [forAll, section, person] = [
      of("class", { timeLimit: 600 }),
      of("section", { timeLimit: 700 }),
      of("person", { timeLimit: 800 }),
    ];
    expect(under([person, section, forAll]).timeLimit).toBe(800);
    expect(under([section, forAll]).timeLimit).toBe(700);
    expect(under([forAll]).timeLimit).toBe(600);
  });

  it("within a level go by the later row", () => {
    expect(under([of("section", { timeLimit: 600 }), of("section", { timeLimit: 700 })]).timeLimit).toBe(700);
  });

  it("count field by field, also within a part", () => {
    const { attempts, review, navigation, behaviour } = under([
      of("class", { attempts: { allowed: 2, delay: 5 }, navigation: "forward-only" }),
      of("section", { attempts: { grading: "latest" }, review: { "just-after": [] } }),
      of("person", { attempts: { allowed: null } }),
    ]);
    expect(attempts).toEqual({ allowed: null, delay: 5, grading: "latest", buildOnLast: false });
    expect(review).toEqual({ ...base.review, "just-after": [] });
    expect([navigation, behaviour]).toEqual(["forward-only", "deferred"]);
  });

  it("take a limit away with null, which is not the same as saying nothing", () => {
    expect(under([of("class", { timeLimit: 600 }), of("person", { timeLimit: null })]).timeLimit).toBeNull();
    expect(under([of("class", { timeLimit: 600 }), of("person", { timeLimit: undefined })]).timeLimit).toBe(
      600,
    );
  });

  it.each([
    ["a due time after the close takes it along", { dueAt: day(20) }, [day(10), day(20), day(20)]],
    ["an earlier close takes the due time along", { closesAt: day(11) }, [day(10), day(11), day(11)]],
    ["a later close leaves it", { closesAt: day(20) }, [day(10), day(12), day(20)]],
    ["what opens after it is due is due at the close", { opensAt: day(13) }, [day(13), day(14), day(14)]],
    ["what opens after the close has an empty window", { opensAt: day(15) }, [day(15), day(14), day(14)]],
    ["no close leaves the due time", { closesAt: null }, [day(10), day(12), null]],
  ])("%s", (_, terms, [opensAt, dueAt, closesAt]) => {
    expect(times(under([of("person", terms)]))).toEqual({ opensAt, dueAt, closesAt });
  });

  it("that are not terms are a bug, not an opening", () => {
    expect(() => under([of("person", { closesat: null })])).toThrow();
  });
});

describe("an accommodation", () => {
  it("moves due and close by its days, never the opening", () => {
    expect(times(under([], { extraDays: 3 }))).toEqual({
      opensAt: day(10),
      dueAt: day(15),
      closesAt: day(17),
    });
  });

  it("adds its days to what an override gives", () => {
    expect(under([of("person", { closesAt: day(20) })], { extraDays: 2 }).closesAt).toBe(day(22));
  });

  it.each(["class", "section", "person"] as const)(
    "is not shortened by an earlier close of a %s",
    (level) => {
      const { dueAt, closesAt } = under([of(level, { closesAt: day(11) })], { extraDays: 3 });
      expect([dueAt, closesAt]).toEqual([day(15), day(17)]);
    },
  );

  it("makes no end where there is none", () => {
    expect(times(under([], { extraDays: 3 }, termsSchema.parse({})))).toEqual({
      opensAt: null,
      dueAt: null,
      closesAt: null,
    });
    expect(under([of("person", { closesAt: null })], { extraDays: 3 }).closesAt).toBeNull();
  });

  it.each([
    ["Europe/Berlin", "2026-10-24T21:59:00.000Z", "2026-10-25T22:59:00.000Z"],
    ["America/New_York", "2026-11-01T03:59:00.000Z", "2026-11-02T04:59:00.000Z"],
    ["Australia/Lord_Howe", "2026-10-03T13:29:00.000Z", "2026-10-04T12:59:00.000Z"],
  ])("counts its days by the clocks of %s", (place, closesAt, expected) => {
    const terms = termsSchema.parse({ closesAt });
    expect(effectiveTerms(terms, [], { timeFactor: 1, extraDays: 1 }, place).closesAt).toBe(expected);
  });

  it.each([
    [1, 3600, 0],
    [1.5, 3600, 1800],
    [1.1, 3600, 360],
    [1.25, 61, 15],
    [2, 604_800, 604_800],
    [0.5, 3600, 0],
    [1.5, null, 0],
  ])("with factor %d of a limit of %s seconds gives %i more", (timeFactor, timeLimit, extraTime) => {
    const terms = under([], { timeFactor }, { ...base, timeLimit });
    expect([terms.timeLimit, terms.extraTime]).toEqual([timeLimit, extraTime]);
  });

  it("goes by the limit that overrides leave", () => {
    expect(under([of("person", { timeLimit: 1200 })], { timeFactor: 1.5 }).extraTime).toBe(600);
  });

  it("lets half as much time again end after the close", () => {
    const terms = under([], { timeFactor: 1.5 });
    expect(deadlineOf(terms, new Date(day(14, "17:40:00.000")))?.toISOString()).toBe(day(14, "18:30:00.000"));
  });
});

const time = fc.option(
  fc
    .date({ min: new Date("2026-03-01"), max: new Date("2026-12-01"), noInvalidDate: true })
    .map((date) => date.toISOString()),
);
const someTimes = fc.record({ opensAt: time, dueAt: time, closesAt: time }, { requiredKeys: [] });
const valid = someTimes.filter((terms) => termsSchema.safeParse(terms).success);
const rows = fc.array(
  fc.record({
    level: fc.constantFrom("class" as const, "section" as const, "person" as const),
    terms: valid,
  }),
  { maxLength: 5 },
);
const given = fc.record({
  timeFactor: fc.constantFrom(1, 1.25, 1.5, 2),
  extraDays: fc.integer({ min: 0, max: 30 }),
});
const zones = fc.constantFrom("Europe/Berlin", "America/New_York", "Australia/Lord_Howe");
const at = (one: string | null) => (one === null ? Number.POSITIVE_INFINITY : Date.parse(one));

describe("whatever is overridden", () => {
  it("the result is terms again, unless it opens after its close", () => {
    fc.assert(
      fc.property(valid, rows, given, zones, (terms, overrides, accommodation, where) => {
        const effective = effectiveTerms(termsSchema.parse(terms), overrides, accommodation, where);
        const { opensAt, closesAt } = effective;
        fc.pre(opensAt === null || closesAt === null || at(opensAt) < at(closesAt));
        expect(termsSchema.parse(effective)).toEqual(effective);
      }),
    );
  });

  it("an accommodated person never closes before the days they are given, nor before everybody else", () => {
    fc.assert(
      fc.property(valid, rows, given, zones, (terms, overrides, accommodation, where) => {
        fc.pre(accommodation.extraDays > 0);
        const from = termsSchema.parse(terms);
        const close = (changes: typeof overrides, to: Accommodation) =>
          at(effectiveTerms(from, changes, to, where).closesAt);
        const own = close(overrides, accommodation);
        expect(own).toBeGreaterThanOrEqual(close(overrides, nobodys));
        if (from.closesAt !== null) expect(own).toBeGreaterThanOrEqual(close([], accommodation));
      }),
    );
  });
});
