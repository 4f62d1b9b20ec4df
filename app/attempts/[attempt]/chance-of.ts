/** How likely a blind guess at a question is right, in whole percent: one of its options, or nothing to speak of. */
export function chanceOf({ type, ask }: { readonly type: string; readonly ask: unknown }): number {
  const { options } = (ask ?? {}) as { readonly options?: unknown };
  if (type !== "single-choice" || !Array.isArray(options) || options.length === 0) return 0;
  return Math.round(100 / options.length);
}
