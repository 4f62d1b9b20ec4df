import styles from "./share-meter.module.css";

/** How much of something was reached, as a thin bar; `label` says what. The numbers stand beside it in words. */
export function ShareMeter({ value, max, label }: { value: number; max: number; label: string }) {
  return <meter className={styles.meter} min={0} max={max} value={value} aria-label={label} />;
}
