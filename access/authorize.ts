import type { Actor, KnownActor } from "./actor";
import { Refusal } from "./refusal";
import { type Facts, type Permission, rules } from "./rules";

/**
 * Lets the actor go on or throws the refusal they may see. No permission is given to nobody, so that whoever passes is
 * somebody. The facts may be left out where a rule needs none.
 */
export function authorize<P extends Permission>(
  actor: Actor,
  permission: P,
  ...[facts]: Facts[P] extends undefined ? [] : [facts: Facts[P]]
): asserts actor is KnownActor {
  const decision = rules[permission](actor, facts as Facts[P]);
  if (decision !== "yes") throw new Refusal(decision);
}
