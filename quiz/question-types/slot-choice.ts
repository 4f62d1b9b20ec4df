/*
 * One choice for each of several slots, `{ slotId: chosenId }`. Apart from the scoring of such choices, because the forms
 * need this in the browser. A slot may be called "constructor": only own properties count.
 */

type Choices = Readonly<Record<string, string>>;

/** What was chosen for a slot, if anything. */
export function chosenFor(choices: Choices, slot: string): string | undefined {
  return Object.hasOwn(choices, slot) ? choices[slot] : undefined;
}

/** The choices with another one for this slot, or with none when it was taken back. */
export function withChoice(choices: Choices, slot: string, choice: string | null): Record<string, string> {
  const others = Object.entries(choices).filter(([id]) => id !== slot);
  return Object.fromEntries(choice === null ? others : [...others, [slot, choice]]);
}
