import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readOverviews } from "@/learning/modules/read-overviews";
import { readSection } from "@/learning/modules/read-section";
import { ClosedLesson } from "./closed-lesson";
import { Lesson } from "./lesson";

type Params = { params: Promise<{ module: string; section: string }> };

export const dynamicParams = false;

/** Every lesson is built ahead, the same for everybody. */
export async function generateStaticParams() {
  return (await readOverviews()).flatMap((module) =>
    module.sections.map((section) => ({ module: module.id, section: section.id })),
  );
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const reading = await readSection(await params);
  if (!reading) return {};
  return { title: reading.title, description: `Section ${reading.number} of ${reading.module.title}` };
}

/** The lesson, or, of one that opens after forecasts, what opens it: nothing of its text is built into this page. */
export default async function LessonPage({ params }: Params) {
  const reading = await readSection(await params);
  if (!reading) notFound();
  if (reading.opensAfter) return <ClosedLesson reading={reading} opensAfter={reading.opensAfter} />;
  return <Lesson reading={reading} />;
}
