import type { Actor } from "./actor";
import { type Facts, type Permission, rules } from "./rules";

/** Whether the actor may: for drawing a button. What the button does is authorized again in its use case. */
export function can<P extends Permission>(
  actor: Actor,
  permission: P,
  ...[facts]: Facts[P] extends undefined ? [] : [facts: Facts[P]]
): boolean {
  return rules[permission](actor, facts as Facts[P]) === "yes";
}
