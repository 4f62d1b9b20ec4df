import type { Option } from "../none-option";

/** The choices after one more click, and how many of them that click took back: "none of these" and the others exclude each other. */
export type Toggled = { readonly choices: string[]; readonly cleared: number };

/** Ticks an option or takes its tick away. Ticking "none of these" clears the rest, ticking another clears "none of these". */
export function toggleChoice(options: readonly Option[], chosen: readonly string[], id: string): Toggled {
  if (chosen.includes(id)) return { choices: chosen.filter((choice) => choice !== id), cleared: 0 };
  const isNone = (one: string) => options.some((option) => option.id === one && option.none === true);
  const kept = chosen.filter((choice) => isNone(choice) === isNone(id));
  return { choices: [...kept, id], cleared: chosen.length - kept.length };
}
