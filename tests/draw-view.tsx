import { cleanup, fireEvent, render } from "@testing-library/react";
import { computeAccessibleName } from "dom-accessibility-api";
import { type ComponentType, type ReactNode, useState } from "react";
import { QuestionProvider } from "@/quiz/question-types/question-context";
import type { AnyQuestionType } from "@/quiz/question-types/question-type";
import { questionTypes } from "@/quiz/question-types/register";
import { stemOf } from "@/quiz/question-types/stem-of";

/** A question's form on the page, and the responses that it has given so far. */
export type DrawnView = { readonly container: HTMLElement; readonly given: unknown[] };

type ViewFile = { readonly View: ComponentType<{ readonly ask: unknown; readonly children?: ReactNode }> };
const views = import.meta.glob<ViewFile>("../quiz/question-types/*/view.tsx", { eager: true });

/** A type's form by its folder's name, with the form of the question inside it, if there is one. */
export function formOf(questionType: AnyQuestionType, ask: unknown): ReactNode {
  const View = views[`../quiz/question-types/${questionType.type}/view.tsx`]?.View;
  if (!View) throw new Error(`The type ${questionType.type} has no view.`);
  const part = questionType.part?.(ask);
  const inner = part && questionTypes[part.type];
  return <View ask={ask}>{part && inner ? formOf(inner, part.ask) : null}</View>;
}

/** Draws a type's view as the player does: the stem above it, the response kept outside it. */
export function drawView(
  questionType: AnyQuestionType,
  ask: unknown,
  response: unknown,
  readOnly = false,
): DrawnView {
  cleanup();
  const given: unknown[] = [];
  const player = (
    <Player response={response} onRespond={(next) => given.push(next)} ask={ask} readOnly={readOnly}>
      {formOf(questionType, ask)}
    </Player>
  );
  return { container: render(player).container, given };
}

type PlayerProps = {
  ask: unknown;
  response: unknown;
  onRespond: (next: unknown) => void;
  readOnly: boolean;
  children: ReactNode;
};

function Player({ ask, response, onRespond, readOnly, children }: PlayerProps) {
  const [current, setCurrent] = useState(response);
  const respond = (next: unknown) => {
    onRespond(next);
    setCurrent(next);
  };
  return (
    <>
      <div id="stem">{stemOf(ask)}</div>
      <QuestionProvider questionId="q" stemId="stem" response={current} respond={respond} readOnly={readOnly}>
        {children}
      </QuestionProvider>
    </>
  );
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | HTMLButtonElement;

/** Everything in it that can be operated. All of it must be native, so that the keyboard works without our doing. */
export function controlsOf(container: HTMLElement): Control[] {
  return [
    ...container.querySelectorAll<Control>("input, select, textarea, button, [role=button], [role=option]"),
  ];
}

/** The accessible name of a control. Radios and checkboxes must also sit in a group with a name. */
export function nameOf(control: Control): string {
  const name = computeAccessibleName(control).trim();
  if (!control.matches("[type=radio], [type=checkbox]")) return name;
  const group = control.closest("fieldset, [role=group], [role=radiogroup]");
  return group && computeAccessibleName(group).trim() ? name : "";
}

/**
 * Uses every control in each way it offers and hands over each response that comes of it; of a form with many controls
 * every n-th one, of a long list the first four, because a form of forty rows is slow to draw.
 */
export function operate(view: DrawnView, check: (response: unknown) => void) {
  const waysOf = (control: Control): (() => void)[] => {
    if (control instanceof HTMLSelectElement)
      return [...control.options].map(
        ({ value }) =>
          () =>
            fireEvent.change(control, { target: { value } }),
      );
    if (control.matches("input:not([type=radio], [type=checkbox]), textarea"))
      return ["1", ""].map((value) => () => fireEvent.change(control, { target: { value } }));
    return [() => fireEvent.click(control)];
  };
  // Odd, so that of pairs of buttons (up, down) both come in turn.
  const step = Math.ceil(controlsOf(view.container).length / 16) | 1;
  for (let at = 0; at < controlsOf(view.container).length; at += step) {
    const control = controlsOf(view.container)[at];
    for (const use of control && !control.matches(":disabled") ? waysOf(control) : []) use();
  }
  for (const response of view.given) check(response);
}
