import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { currentModules } from "@/learning/modules/current-modules";
import { findForecasts } from "./find-forecasts";
import { findReveal } from "./forecast-store";
import type { ForecastsReply } from "./forecasts-reply";
import { showForecasts } from "./show-forecasts";

export const forecastsParams = z.object({ module: z.string().max(64) });

/** How the asker's forecasts in a module stand, and what they open. Pages ask before they know who is there. */
export async function readForecasts(
  { by }: Occasion,
  input: z.output<typeof forecastsParams>,
): Promise<ForecastsReply> {
  const module = (await currentModules()).find(({ id }) => id === input.module);
  if (!module) throw new Refusal("not-found");
  const [found, revealedAt] = await Promise.all([
    findForecasts(by, module),
    by.kind === "nobody" ? null : findReveal(by.personId, module.id),
  ]);
  return showForecasts(module, found, revealedAt);
}
