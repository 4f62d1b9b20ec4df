import type { Network } from "@/learning/modules/figures/network-schema";
import { NetworkDrawing } from "./network-drawing";
import styles from "./network-states.module.css";

/**
 * A network at its times, with a switch that needs no script: style rules show the drawing whose button is pressed. On paper,
 * and in a browser that does not know `:has`, all of them stand under one another.
 */
export function NetworkStates({ network, name }: { network: Network; name: string }) {
  const [only, ...more] = network.states;
  if (only && more.length === 0) return <NetworkDrawing network={network} state={only} />;
  return (
    <div className={styles.states}>
      <fieldset className={styles.switch}>
        <legend className="visually-hidden">Time shown</legend>
        {network.states.map(({ id, label }, index) => (
          <label key={id} className={styles.choice}>
            <input type="radio" name={`figure-${name}`} value={id} defaultChecked={index === 0} />
            {label}
          </label>
        ))}
      </fieldset>
      <p className={styles.hint}>The drawing is wider than this window: scroll it sideways.</p>
      {network.states.map((state) => (
        <div key={state.id} className={styles.state}>
          <p className={styles.label}>{state.label}</p>
          <NetworkDrawing network={network} state={state} />
        </div>
      ))}
    </div>
  );
}
