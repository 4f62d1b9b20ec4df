import { readOverviews } from "@/learning/modules/read-overviews";
import { Page } from "@/ui/page";
import { ModuleEntry } from "./modules/module-entry";
import styles from "./page.module.css";

/** What this is, what one does here, and the modules. */
export default async function HomePage() {
  const modules = await readOverviews();
  return (
    <Page width="wide">
      <div className={styles.opening}>
        <h1 className={styles.title}>Read one policy text closely, then find out how well you read it</h1>
        <p className={styles.lead}>
          Each module takes one published text apart, a policy brief or a resolution, section by section. You
          read a short lesson with its sources in view, then answer questions that send you back to the
          sentence that settles them. At the end you will know what the text says, what it leaves out, and how
          far it carries.
        </p>
        <p className={styles.note}>
          No account needed; your progress is kept in this browser and comes with you when you register.
        </p>
      </div>
      <section aria-labelledby="modules" className={styles.modules}>
        <h2 id="modules">Modules</h2>
        {modules.length > 0 ? (
          <ul>
            {modules.map((module) => (
              <ModuleEntry key={module.id} module={module} />
            ))}
          </ul>
        ) : (
          <p className={styles.note}>There is no module yet. A folder in content/ becomes one.</p>
        )}
      </section>
    </Page>
  );
}
