import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orNotFound } from "@/app/_server/or-not-found";
import { occasionForPage } from "@/app/_server/read-actor";
import { localTimeOf } from "@/classroom/assignments/local-time";
import { type AssignmentAsSeen, asPersonParams, readAsPerson } from "@/classroom/assignments/read-as-person";
import { ButtonLink } from "@/ui/button";
import { buttonClass } from "@/ui/button-class";
import { Field } from "@/ui/field";
import { Page } from "@/ui/page";
import styles from "../../../assignments.module.css";
import { whenIn } from "../../../when-words";
import { reviewSentence, sentenceOf } from "./seen-words";
import { SourceTable } from "./source-table";

export const metadata: Metadata = { title: "What a student sees" };

type Params = {
  params: Promise<{ class: string; assignment: string; person: string }>;
  searchParams: Promise<{ at?: string | string[] }>;
};

/** What one student sees of an assignment at a moment, and where each of its terms comes from. All times are the class's. */
export default async function AsPersonPage({ params, searchParams }: Params) {
  const { at: asked } = await searchParams;
  const at = typeof asked === "string" && asked !== "" ? { at: asked } : {};
  const input = asPersonParams.safeParse({ ...(await params), ...at });
  if (!input.success) notFound();
  const seen = await orNotFound(readAsPerson(await occasionForPage(), input.data));
  const { classId, className, zone, assignment, person } = seen;
  const back = `/classes/${classId}/assignments/${assignment.id}`;
  return (
    <Page>
      <p className={styles.place}>
        <a href={`/classes/${classId}`}>{className}</a>
        <a href={`/classes/${classId}/assignments`}>Assignments</a>
        <a href={back}>{assignment.title}</a>
      </p>
      <h1>What {person.name} sees</h1>
      <p className={styles.facts}>
        {person.section ? `Section ${person.section}` : "In no section"}
        {accommodationWords(seen)} · times in {zone}
      </p>
      <form method="get" className={styles.moment}>
        <Field
          type="datetime-local"
          label={`At this moment (${zone})`}
          name="at"
          defaultValue={localTimeOf(seen.at, zone)}
        />
        <button type="submit" className={buttonClass("plain")}>
          Show
        </button>
        {seen.isNow ? null : <ButtonLink href={`${back}/as/${person.id}`}>Now</ButtonLink>}
      </form>
      <Parts seen={seen} />
      <section aria-labelledby="sources" className={styles.part}>
        <h2 id="sources">Where each term comes from</h2>
        <SourceTable sources={seen.sources} zone={zone} />
        <p className={styles.quiet}>
          The assignment’s own terms are those of today; overrides and attempts are those of that moment.
        </p>
      </section>
    </Page>
  );
}

function accommodationWords({ accommodation: { timeFactor, extraDays } }: AssignmentAsSeen): string {
  const time = timeFactor > 1 ? [`${timeFactor} × the time`] : [];
  const days = extraDays > 0 ? [extraDays === 1 ? "1 day more" : `${extraDays} days more`] : [];
  return [...time, ...days].map((words) => ` · ${words}`).join("");
}

function Parts({ seen }: { seen: AssignmentAsSeen }) {
  const { zone, assignment, person, parts, deadlineIfStarted, state } = seen;
  const when = (at: Date) => whenIn(at.toISOString(), zone, zone);
  if (parts.length === 0)
    return (
      <p className={styles.sentence}>
        {state === "published"
          ? `${person.name} sees it, and how much of it they have ${assignment.kind === "reading" ? "read" : "done"}.`
          : `${person.name} does not see it: it is ${state === "draft" ? "a draft" : "archived"}.`}
      </p>
    );
  return parts.map((part) => (
    <section key={part.section.id} className={styles.part} aria-label={part.section.title}>
      {parts.length > 1 ? (
        <h2>
          {part.section.number} {part.section.title}
        </h2>
      ) : null}
      <p className={styles.sentence}>{sentenceOf(person.name, seen, part, when)}</p>
      <ul className={styles.list}>
        <li>
          {part.used === 1 ? "1 attempt used" : `${part.used} attempts used`},{" "}
          {part.left === null ? "any number left" : `${part.left} left`}.
        </li>
        {part.standing.kind === "may-start" ? (
          <li>
            {deadlineIfStarted
              ? `Begun at that moment, it would end ${when(deadlineIfStarted)}.`
              : "Begun at that moment, it would have no end."}
          </li>
        ) : null}
        <li>{reviewSentence(part)}</li>
      </ul>
    </section>
  ));
}
