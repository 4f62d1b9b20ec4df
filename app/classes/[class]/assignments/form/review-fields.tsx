import type { ReviewField, ReviewPhase } from "@/learning/terms/review-rules";
import { Table } from "@/ui/table";
import { fieldWords, phaseWords, presetOf, reviewPresets } from "../term-words";
import styles from "./form.module.css";
import { type Editing, FormPart, WordedChoice } from "./form-parts";

const phases = Object.keys(phaseWords) as ReviewPhase[];
const fields = Object.keys(fieldWords) as ReviewField[];
const own = { id: "own", name: "Rules of your own", means: "Set them in the table." };

/** What is shown of an attempt, and when: three ready sets of rules, and the table of all of them. */
export function ReviewFields({ values: { review }, change }: Editing) {
  const toggle = (phase: ReviewPhase, field: ReviewField, checked: boolean) => {
    const chosen = fields.filter((one) => (one === field ? checked : review[phase].includes(one)));
    change({ review: { ...review, [phase]: chosen } });
  };
  const preset = presetOf(review);
  return (
    <FormPart
      title="What they see afterwards"
      lead="Feedback that the way of taking questions gives under way is not in here. Points that a person gives appear once you release them, whatever is set."
    >
      <WordedChoice
        legend="Ready sets"
        name="preset"
        options={preset ? reviewPresets : [...reviewPresets, own]}
        choice={preset?.id ?? own.id}
        onChoose={(id) => {
          const chosen = reviewPresets.find((one) => one.id === id);
          if (chosen) change({ review: chosen.review });
        }}
      />
      <Table caption="What is shown when">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">What</span>
            </th>
            {phases.map((phase) => (
              <th key={phase} scope="col">
                {phaseWords[phase]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field}>
              <th scope="row">{fieldWords[field]}</th>
              {phases.map((phase) => (
                <td key={phase}>
                  <label className={styles.box}>
                    <span className="visually-hidden">
                      {fieldWords[field]}, {phaseWords[phase].toLowerCase()}
                    </span>
                    <input
                      type="checkbox"
                      checked={review[phase].includes(field)}
                      onChange={(event) => toggle(phase, field, event.currentTarget.checked)}
                    />
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </FormPart>
  );
}
