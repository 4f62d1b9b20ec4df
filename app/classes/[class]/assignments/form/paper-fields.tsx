import type { ModuleChoice } from "@/classroom/assignments/read-choices";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Select } from "@/ui/select";
import { bloomWords } from "../term-words";
import { countQuestions } from "./count-questions";
import styles from "./form.module.css";
import { type Editing, FormPart, PartError, WordedCheck } from "./form-parts";
import type { PoolLine } from "./form-values";

type Props = Editing & { readonly module: ModuleChoice | undefined };

/** Which questions one person is asked: all, or drawn from pools by objective and level, for each person anew. */
export function PaperFields({ values, change, errors, module }: Props) {
  const { pools } = values;
  const edit = (key: number, changes: Partial<PoolLine>) =>
    change({ pools: pools.map((pool) => (pool.key === key ? { ...pool, ...changes } : pool)) });
  const add = () => {
    const key = Math.max(-1, ...pools.map((pool) => pool.key)) + 1;
    change({ pools: [...pools, { key, draw: "5", objective: "", bloom: "", questions: null }] });
  };
  return (
    <FormPart
      title="Which questions"
      lead={
        pools.length === 0
          ? "Everybody is asked all questions. Add a pool to draw some of them, for each person anew; at a second attempt those not met before come first."
          : "Each pool draws from what the pools before it left."
      }
    >
      <ul className={styles.lines}>
        {pools.map((pool, index) => (
          <li key={pool.key} className={styles.line}>
            <Pool
              {...{ pool, module }}
              error={errors[`terms.paper.pools.${index}`] ?? errors[`terms.paper.pools.${index}.draw`]}
              count={module ? countQuestions(module, values, pool) : 0}
              edit={(changes) => edit(pool.key, changes)}
              remove={() => change({ pools: pools.filter(({ key }) => key !== pool.key) })}
            />
          </li>
        ))}
      </ul>
      <PartError sentence={errors["terms.paper.pools"]} />
      <div>
        <Button icon="plus" onClick={add}>
          Add a pool
        </Button>
      </div>
      <WordedCheck
        name="Shuffle the questions"
        means="Each person meets them in an order of their own. Options of a question are shuffled anyway, where their order says nothing."
        checked={values.shuffleQuestions}
        onChange={(shuffleQuestions) => change({ shuffleQuestions })}
      />
    </FormPart>
  );
}

type PoolProps = {
  readonly pool: PoolLine;
  readonly module: ModuleChoice | undefined;
  readonly count: number;
  readonly error: string | undefined;
  readonly edit: (changes: Partial<PoolLine>) => void;
  readonly remove: () => void;
};

function Pool({ pool, module, count, error, edit, remove }: PoolProps) {
  const objectives = (module?.objectives ?? []).map(({ id, text }) => ({ id, text: `${id}  ${text}` }));
  return (
    <>
      <div className={styles.row}>
        <Field
          label="Draw"
          inputMode="numeric"
          value={pool.draw}
          error={error}
          onChange={(event) => edit({ draw: event.currentTarget.value })}
        />
        {pool.questions ? (
          <p className={styles.count}>from {pool.questions.length} questions named one by one</p>
        ) : (
          <>
            <Select
              label="About"
              empty="Any objective"
              options={objectives}
              choice={pool.objective || undefined}
              onChoose={(objective) => edit({ objective: objective ?? "" })}
            />
            <Select
              label="At the level"
              empty="Any level"
              options={bloomWords.map((id) => ({ id, text: id }))}
              choice={pool.bloom || undefined}
              onChoose={(bloom) => edit({ bloom: bloom ?? "" })}
            />
          </>
        )}
      </div>
      <div className={styles.lineEnd}>
        <output className={Number(pool.draw) > count ? styles.short : styles.count}>
          {matchWords(count, Number(pool.draw))}
        </output>
        <Button kind="quiet" icon="trash-2" onClick={remove}>
          Remove this pool
        </Button>
      </div>
    </>
  );
}

function matchWords(count: number, draw: number): string {
  if (count === 0) return "No question matches.";
  const match = count === 1 ? "1 question matches" : `${count} questions match`;
  return draw > count ? `Only ${match}: all of them are drawn.` : `${match}.`;
}
