import type { Question } from "@/quiz/question";
import type { AnyQuestionType, Sample } from "@/quiz/question-types/question-type";
import { questionTypes } from "@/quiz/question-types/register";

/** A sample as the question that an author could have written, with feedback for every id that may have some. */
export type SampledQuestion = {
  readonly questionType: AnyQuestionType;
  readonly sample: Sample<unknown, unknown>;
  readonly question: Question;
};

/** The samples of every type in the register, from the folder that bears the type's name. */
export async function sampledQuestions(): Promise<SampledQuestion[]> {
  const read = Object.values(questionTypes).map(async (questionType) => {
    const { samples } = (await import(`../quiz/question-types/${questionType.type}/samples.ts`)) as {
      samples: Sample<unknown, unknown>[];
    };
    return samples.map((sample) => ({ questionType, sample, question: questionOf(questionType, sample) }));
  });
  return (await Promise.all(read)).flat();
}

function questionOf(questionType: AnyQuestionType, sample: Sample<unknown, unknown>): Question {
  const ids: string[] = questionType.feedbackIds(sample.ask, sample.key);
  return {
    id: `${questionType.type}-${sample.name}`,
    type: questionType.type,
    objective: "LO-1.1",
    bloom: "apply",
    points: 2,
    cites: ["P-1.1"],
    ask: sample.ask,
    key: sample.key,
    feedback: Object.fromEntries(
      [...ids, "right", "wrong", "general"].map((id) => [id, `Feedback for ${id}.`]),
    ),
    hint: "A hint.",
  };
}
