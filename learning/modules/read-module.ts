import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { currentModules } from "./current-modules";
import { type ModuleReply, presentModule } from "./module-reply";

/** One module. Anybody may ask: modules are public, their keys are not among what is answered. */
export async function readModule(
  _occasion: Occasion,
  input: { readonly module: string },
): Promise<ModuleReply> {
  const module = (await currentModules()).find(({ id }) => id === input.module);
  if (!module) throw new Refusal("not-found");
  return presentModule(module);
}
