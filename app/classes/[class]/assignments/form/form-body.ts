import type { FormValues } from "./form-values";

type Body = Readonly<Record<string, unknown>>;

/** What a form sends, as the door takes it. A number that was not typed as one goes out as text, for the door to refuse by name. */
export function bodyOf(values: FormValues): Body & { readonly terms: Body } {
  const { title, kind, module, category, weight } = values;
  return {
    ...{ title: title.trim(), kind, module, category: category.trim() || null, weight: number(weight) },
    sections: kind === "module" ? [] : values.sections,
    terms: termsOf(values),
    latePolicy: latePolicyOf(values),
  };
}

/** Of what a form sends only what differs from what it began with, down to the single term. */
export function changesOf(before: FormValues, after: FormValues): Body {
  const [was, is] = [bodyOf(before), bodyOf(after)];
  const changed = differing(was, is);
  return "terms" in changed ? { ...changed, terms: differing(was.terms, is.terms) } : changed;
}

function differing(was: Body, is: Body): Body {
  return Object.fromEntries(
    Object.entries(is).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(was[name])),
  );
}

function termsOf(values: FormValues): Body {
  const { behaviour, asksConfidence, asksWhy, navigation, layout, review, grading, buildOnLast } = values;
  return {
    ...{ behaviour, asksConfidence, asksWhy, navigation, layout, review },
    penalty: share(values.penalty),
    pointsList: values.pointsList
      .split(/[\s,;]+/)
      .filter(Boolean)
      .map(number),
    paper: {
      shuffleQuestions: values.shuffleQuestions,
      pools: values.pools.map(({ draw, objective, bloom, questions }) => ({
        draw: number(draw),
        from: {
          ...(questions ? { questions } : {}),
          ...(objective ? { objective } : {}),
          ...(bloom ? { bloom } : {}),
        },
      })),
    },
    ...{ opensAt: values.opensAt || null, dueAt: values.dueAt || null, closesAt: values.closesAt || null },
    timeLimit: values.timeLimit.trim() === "" ? null : seconds(values.timeLimit),
    lateAnswersWithin: number(values.lateAnswersWithin || "0"),
    attempts: {
      ...{ grading, buildOnLast, delay: number(values.delay || "0") },
      allowed: values.allowed.trim() === "" ? null : number(values.allowed),
    },
  };
}

function latePolicyOf({ late, rate, interval, floor, steps, falls, after }: FormValues): Body {
  if (late === "none") return { kind: late };
  if (late === "deduction") return { kind: late, rate: number(rate), interval, floor: number(floor || "0") };
  const points = steps.map(({ until, credit }) => ({ until, credit: number(credit) }));
  return { kind: late, curve: { points, falls, after: number(after || "0") } };
}

function number(text: string): number | string {
  const value = Number(text.trim().replace(",", "."));
  return text.trim() === "" || Number.isNaN(value) ? text : value;
}

function seconds(minutes: string): number | string {
  const value = number(minutes);
  return typeof value === "number" ? Math.round(value * 60) : value;
}

/** Percent as a fraction of seven decimals, as 33.33333 % is a third. */
function share(percent: string): number | string {
  const value = number(percent);
  return typeof value === "number" ? Math.round(value * 1e5) / 1e7 : value;
}
