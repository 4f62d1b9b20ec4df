import { AccountMenu } from "./account-menu";
import styles from "./site-header.module.css";

/** The name of the house, the ways through it, and at the right who is here. */
export function SiteHeader() {
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <a href="/" className={styles.wordmark}>
          Briefing Room
        </a>
        <nav aria-label="Main" className={styles.nav}>
          <a href="/#modules" className={styles.link}>
            Modules
          </a>
        </nav>
        <AccountMenu />
      </div>
    </header>
  );
}
