import type { ClaimEntry, Entry } from "@/learning/modules/argument/argument-reading";
import styles from "./claims.module.css";
import type { PartProps, Writer } from "./writer";

/** The claims in their order, each with what is offered for it and what it takes for granted beside it. */
export function Claims({ reading, write }: PartProps) {
  // A fact that serves several claims is spelt out at each; only the first of them is its place on the page.
  const seen = new Set<string>();
  const places = reading.claims.map(({ evidence }) =>
    evidence.map(({ id }) => !seen.has(id) && Boolean(seen.add(id))),
  );
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">Claims</h2>
      <ol className={styles.claims}>
        {reading.claims.map((claim, index) => (
          <Claim key={claim.id} claim={claim} isPlace={places[index] ?? []} write={write} />
        ))}
      </ol>
    </section>
  );
}

function Claim({ claim, isPlace, write }: { claim: ClaimEntry; isPlace: readonly boolean[]; write: Writer }) {
  return (
    <li id={claim.id} className={styles.claim}>
      <span className={styles.id} aria-hidden="true">
        {claim.id}
      </span>
      <div className={styles.said}>
        <h3>
          <span className="visually-hidden">{claim.id} </span>
          {claim.name}
        </h3>
        <p className={styles.words}>
          {write.text(claim.text)} {write.passages(claim.passages)}
        </p>
        {claim.status ? <p className={styles.kind}>Kind: {claim.status}</p> : null}
      </div>
      <dl className={styles.support}>
        <div>
          <dt>Evidence offered</dt>
          <dd>
            <p>{write.text(claim.offers)}</p>
            {claim.evidence.length > 0 ? (
              <ul className={styles.facts}>
                {claim.evidence.map((fact, index) => (
                  <Fact key={fact.id} fact={fact} isPlace={isPlace[index] ?? false} write={write} />
                ))}
              </ul>
            ) : null}
          </dd>
        </div>
      </dl>
      <dl className={styles.ties}>
        <Ties title="What it needs" names={claim.assumes} write={write}>
          {claim.unstated ? <li>{write.text(claim.unstated)}</li> : null}
        </Ties>
        <Ties title="What rests on it" names={claim.supports} write={write} />
        <Ties title="Left out that bears on it" names={claim.omitted} write={write} />
      </dl>
    </li>
  );
}

function Fact({ fact, isPlace, write }: { fact: Entry; isPlace: boolean; write: Writer }) {
  return (
    <li id={isPlace ? fact.id : undefined} className={styles.fact}>
      <span className={styles.factId}>{fact.id}</span>
      <div>
        {write.text(fact.text)} {write.passages(fact.passages)}
        {fact.status ? (
          <p className={styles.sure}>
            How sure: <span className={styles.status}>{fact.status}</span>
            {fact.note ? <> · {write.text(fact.note)}</> : null}
          </p>
        ) : null}
      </div>
    </li>
  );
}

function Ties({
  title,
  names,
  write,
  children,
}: {
  title: string;
  names: ClaimEntry["assumes"];
  write: Writer;
  children?: React.ReactNode;
}) {
  if (names.length === 0 && !children) return null;
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <ul>
          {names.map((entry) => (
            <li key={entry.id}>
              {write.refs([entry])} {entry.name}
            </li>
          ))}
          {children}
        </ul>
      </dd>
    </div>
  );
}
