import type { Terms } from "@/learning/terms/terms";
import { Field } from "@/ui/field";
import { behaviourWords, penalised } from "../term-words";
import { type Editing, FormPart, WordedCheck, WordedChoice } from "./form-parts";

const behaviours = (Object.keys(behaviourWords) as Terms["behaviour"][]).map((id) => ({
  id,
  ...behaviourWords[id],
}));

const navigations = [
  {
    id: "free",
    name: "In any order",
    means: "They go back and forth and change answers until they hand in.",
  },
  { id: "forward-only", name: "Forward only", means: "A question that was left cannot be seen again." },
] as const;

const layouts = [
  { id: "all", name: "All questions on one page" },
  { id: "one", name: "One question a page" },
] as const;

/** How questions are taken: when feedback comes, how often one may try, in which order one goes. */
export function BehaviourFields({ values, change, errors }: Editing) {
  return (
    <FormPart title="How questions are taken">
      <WordedChoice
        legend="Feedback and tries"
        name="behaviour"
        options={behaviours}
        choice={values.behaviour}
        onChoose={(behaviour) => change({ behaviour })}
      />
      {penalised.has(values.behaviour) ? (
        <Field
          label="Each wrong try costs, in percent of the question’s points"
          inputMode="decimal"
          value={values.penalty}
          error={errors["terms.penalty"]}
          onChange={(event) => change({ penalty: event.currentTarget.value })}
        />
      ) : null}
      {values.behaviour === "points-list" ? (
        <Field
          label="Points for the first, second, … try"
          hint="Such as 10, 7, 5, 2. None more than the one before."
          value={values.pointsList}
          error={errors["terms.pointsList"]}
          onChange={(event) => change({ pointsList: event.currentTarget.value })}
        />
      ) : null}
      <WordedCheck
        name="Ask how likely they are to be right"
        means="In percent, with each answer. It never changes a mark; they see later how well they judged themselves."
        checked={values.asksConfidence}
        onChange={(asksConfidence) => change({ asksConfidence })}
      />
      <WordedCheck
        name="Ask why"
        means="A line for the reason of each answer, which you can read."
        checked={values.asksWhy}
        onChange={(asksWhy) => change({ asksWhy })}
      />
      <WordedChoice
        legend="Order of work"
        name="navigation"
        options={navigations}
        choice={values.navigation}
        onChoose={(navigation) => change({ navigation })}
      />
      <WordedChoice
        legend="Layout"
        name="layout"
        options={layouts}
        choice={values.layout}
        onChoose={(layout) => change({ layout })}
      />
    </FormPart>
  );
}
