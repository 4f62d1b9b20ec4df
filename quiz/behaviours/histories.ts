import type { BehaviourSettings, Certainty, History, Outcome } from "./behaviour";

/** An outcome worth `fraction`; its certainty, if one was chosen. */
export function worth(fraction: number, certainty: Certainty | null = null): Outcome {
  return { fraction, certainty };
}

/** A history in which responses worth these fractions were checked, and one stands unchecked if `unchecked` says so. */
export function triesOf(fractions: readonly number[], unchecked: number | null = null): History {
  return {
    tries: fractions.map((fraction) => worth(fraction)),
    unchecked: unchecked === null ? null : worth(unchecked),
  };
}

export function settingsOf(settings: Partial<BehaviourSettings>): BehaviourSettings {
  return { penalty: 0, hints: 0, pointsList: [], ...settings };
}
