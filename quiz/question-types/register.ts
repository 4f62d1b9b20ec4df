import { actorMap } from "./actor-map/index";
import { anatomy } from "./anatomy/index";
import { categorise } from "./categorise/index";
import { clozeDropdown } from "./cloze-dropdown/index";
import { essay } from "./essay/index";
import { evidence } from "./evidence/index";
import { forecast } from "./forecast/index";
import { matching } from "./matching/index";
import { memo } from "./memo/index";
import { multipleResponse } from "./multiple-response/index";
import { numeric } from "./numeric/index";
import { ordering } from "./ordering/index";
import type { AnyQuestionType } from "./question-type";
import { selectPassage } from "./select-passage/index";
import { shortAnswer } from "./short-answer/index";
import { singleChoice } from "./single-choice/index";
import { timeline } from "./timeline/index";
import { trueFalseJustify } from "./true-false-justify/index";

/*
 * The register: one line per question type, its folder named as the type is. It holds scoring, so only the server may know
 * it; it does not import "server-only", because the command line and the tests read it outside Next. The architecture test
 * keeps it out of every file that runs in the browser.
 */
const register: readonly AnyQuestionType[] = [
  singleChoice,
  multipleResponse,
  trueFalseJustify,
  shortAnswer,
  numeric,
  matching,
  ordering,
  categorise,
  clozeDropdown,
  selectPassage,
  memo,
  essay,
  forecast,
  evidence(() => questionTypes),
  anatomy,
  timeline,
  actorMap,
];

/** Every question type by its name on the wire. It has no prototype: a made-up type is never found by accident. */
export const questionTypes: Readonly<Record<string, AnyQuestionType>> = Object.assign(
  Object.create(null),
  Object.fromEntries(register.map((questionType) => [questionType.type, questionType])),
);
