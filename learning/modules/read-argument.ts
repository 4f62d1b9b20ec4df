import type { ArgumentReading } from "./argument/argument-reading";
import { presentArgument } from "./argument/present-argument";
import { currentModules } from "./current-modules";

/** The argument of a module's source, from the content as it is now; null where there is none. The same for everybody. */
export async function readArgument(input: { readonly module: string }): Promise<ArgumentReading | null> {
  const module = (await currentModules()).find(({ id }) => id === input.module);
  return module ? presentArgument(module) : null;
}
