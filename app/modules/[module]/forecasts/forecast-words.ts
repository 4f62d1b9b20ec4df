import type { ShownForecast } from "@/learning/forecasts/forecasts-reply";

const numbers = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 3 });
const percents = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });
const days = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** A score to three decimals; a dash where it is undefined. */
export function number(value: number | null): string {
  return value === null ? "–" : numbers.format(value).replace("-", "−");
}

/** 0…1 as a percentage. */
export function percent(value: number): string {
  return `${percents.format(value * 100)} %`;
}

/** A calendar day such as 2013-05-31 in words. */
export function day(date: string): string {
  return days.format(new Date(`${date}T00:00:00Z`));
}

/** What somebody said to a forecast. */
export function said({ known, probability }: Pick<ShownForecast, "known" | "probability">): string {
  if (known) return "You already knew what happened";
  return probability === null ? "Nothing yet" : percent(probability);
}

/** Where all of them are, in a sentence, and what comes next. */
export function standingInWords(forecasts: readonly Pick<ShownForecast, "state">[]): string {
  const count = (...states: ShownForecast["state"][]) =>
    forecasts.filter(({ state }) => states.includes(state)).length;
  const all = forecasts.length;
  const locked = count("locked", "revealed");
  if (count("revealed") === all) return "What happened is known now. The forecasts can no longer be changed.";
  if (locked === all)
    return "All of them are locked: nobody can change them now. Ask what happened when you are ready.";
  const drafts = count("draft");
  return [
    `${locked} of ${all} are locked.`,
    drafts > 0 ? `${drafts === 1 ? "One is" : `${drafts} are`} in a quiz that you have not handed in.` : "",
    "Handing in the quiz locks them; then the sections after it open, and you can ask what happened.",
  ]
    .filter(Boolean)
    .join(" ");
}
