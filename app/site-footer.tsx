import styles from "./site-footer.module.css";

/** One quiet line under every page. */
export function SiteFooter() {
  return (
    <footer className={styles.footer}>
      <p className={styles.line}>Briefing Room. Read closely, cite exactly, answer for yourself.</p>
    </footer>
  );
}
