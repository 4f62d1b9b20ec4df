import { memo } from "../memo/index";
import type { MemoAsk, MemoKey, MemoResponse } from "../memo/schema";
import type { QuestionType } from "../question-type";

/** An essay is asked, written and marked as a memo is; they differ only in the form that a reader expects. */
export const essay: QuestionType<MemoAsk, MemoKey, MemoResponse> = { ...memo, type: "essay" };
