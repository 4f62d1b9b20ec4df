import { z } from "zod";
import { entry } from "./entries";
import type { Shuffle } from "./question-type";

/** An option that is picked; `none: true` marks the one that says that no other is right ("none of these"). */
export const option = entry.extend({ none: z.literal(true).optional() });

export type Option = z.infer<typeof option>;

/** A list of options to pick from: at least two and at most 40, as of everything that is listed. */
export const options = z.array(option).min(2).max(40);

/** The options with "none of these" at their end, where it makes sense however the others were shuffled. */
export function noneLast(list: readonly Option[]): Option[] {
  return [...list.filter(({ none }) => !none), ...list.filter(({ none }) => none)];
}

/** Shuffles the options among themselves; "none of these" stays last. */
export function shuffleOptions(list: readonly Option[], shuffle: Shuffle): Option[] {
  return noneLast([...shuffle(list.filter(({ none }) => !none)), ...list.filter(({ none }) => none)]);
}

/** Whether the picked ids hold "none of these" together with an option that it denies. */
export function contradictsNone(list: readonly Option[], picked: readonly string[]): boolean {
  return picked.length > 1 && list.some(({ id, none }) => none && picked.includes(id));
}

/** Texts that deny the other options, in English: without the mark they would be shuffled among them and could be picked with them. */
const denial = /^(none|neither|nothing) of (these|those|them|the (above|others|other options|options))\b/i;

/**
 * What is wrong with "none of these", as sentences for the author: there is more than one, there is nothing else that it could deny,
 * its text says it without the mark, or the key gives something both for it and for another option. `earning` are the ids that earn.
 */
export function noneFaults(list: readonly Option[], earning: readonly string[]): string[] {
  const nones = list.filter(({ none }) => none);
  return [
    ...nones
      .slice(1)
      .map(({ id }) => `The option "${id}" is a second one with none: true; there may be one.`),
    ...(nones.length === 1 && list.length < 3
      ? [`The option "${nones[0]?.id}" has none: true, but there are not two others that it could deny.`]
      : []),
    ...list
      .filter(({ none, text }) => !none && denial.test(text.trim()))
      .map(({ text }) => `The option "${text}" denies the others: mark it with none: true.`),
    ...(contradictsNone(list, earning)
      ? [`The key names "${nones[0]?.id}", which says that none is right, together with others.`]
      : []),
  ];
}
