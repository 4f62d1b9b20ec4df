import { type Fault, fault, fileStart } from "../fault";
import type { ModuleDraft } from "../module-draft";

/** Sections that are listed and absent, on disk and not listed, there twice, or quizzes of no lesson. */
export function lintSections({ main, lessons, quizzes }: ModuleDraft): Fault[] {
  const listed = main.value?.sections;
  const withId = lessons.flatMap((lesson) => (lesson.front ? [{ lesson, id: lesson.front.id }] : []));
  const unread = lessons.length > withId.length;
  const twice = (listed ?? []).flatMap((id, index) =>
    listed?.indexOf(id) === index
      ? []
      : [fault(main.source.file, main.source.at(["sections", index]), `Section ${id} is listed twice.`)],
  );
  const absent = (listed ?? []).flatMap((id, index) =>
    unread || withId.some((each) => each.id === id)
      ? []
      : [
          fault(
            main.source.file,
            main.source.at(["sections", index]),
            `Section ${id} is listed, but no lesson NN-name.md has \`id: ${id}\` in its front matter.`,
          ),
        ],
  );
  const strays = withId.flatMap(({ lesson, id }) => {
    const place = lesson.frontSource?.at(["id"]) ?? fileStart;
    const first = withId.find((each) => each.id === id);
    if (first?.lesson !== lesson)
      return [fault(lesson.file, place, `Section ${id} is there twice: ${first?.lesson.file} has it too.`)];
    return listed && !listed.includes(id)
      ? [fault(lesson.file, place, `Section ${id} is not listed in module.yaml under \`sections\`.`)]
      : [];
  });
  const lone = quizzes
    .filter((quiz) => !lessons.some((lesson) => stem(lesson.file) === stem(quiz.file)))
    .map((quiz) =>
      fault(quiz.file, fileStart, `This quiz belongs to a lesson ${stem(quiz.file)}.md, which is not there.`),
    );
  return [...twice, ...absent, ...strays, ...lone];
}

/** `mali/01-what` of both `mali/01-what.md` and `mali/01-what.quiz.yaml`. */
export function stem(file: string): string {
  return file.replace(/(\.quiz\.yaml|\.md)$/, "");
}
