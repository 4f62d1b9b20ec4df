import type { Occasion } from "@/access/occasion";
import { currentModules } from "./current-modules";
import { type ModulesReply, presentModule } from "./module-reply";

/** Every module there is. Anybody may ask: modules are public, their keys are not among what is answered. */
export async function listModules(_occasion: Occasion): Promise<ModulesReply> {
  return { modules: (await currentModules()).map(presentModule) };
}
