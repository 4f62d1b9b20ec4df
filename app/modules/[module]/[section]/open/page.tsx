import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Refusal } from "@/access/refusal";
import { orNotFound } from "@/app/_server/or-not-found";
import { occasionForPage } from "@/app/_server/read-actor";
import { readOpenSection } from "@/learning/forecasts/read-open-section";
import { readSection } from "@/learning/modules/read-section";
import { Lesson } from "../lesson";

type Params = { params: Promise<{ module: string; section: string }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const reading = await readSection(await params);
  return { title: reading?.title ?? "Not found", robots: { index: false } };
}

/** A section that opens after forecasts, for somebody who has locked them: drawn for them, never built ahead. */
export default async function OpenLessonPage({ params }: Params) {
  const { module, section } = await params;
  const reading = await orNotFound(readOrGoBack(module, section));
  if (!reading.opensAfter) redirect(`/modules/${module}/${section}`);
  return <Lesson reading={reading} />;
}

/** Whoever may not read it yet is told why where the section stands. */
async function readOrGoBack(module: string, section: string) {
  try {
    return await readOpenSection(await occasionForPage(), { module, section });
  } catch (error) {
    if (error instanceof Refusal && error.code === "section.not-open")
      redirect(`/modules/${module}/${section}`);
    throw error;
  }
}
