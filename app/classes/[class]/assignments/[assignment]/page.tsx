import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orNotFound } from "@/app/_server/or-not-found";
import { occasionForPage } from "@/app/_server/read-actor";
import { assignmentParams } from "@/classroom/assignments/assignment-input";
import { overseeAssignment } from "@/classroom/assignments/oversee-assignment";
import { readAssignment } from "@/classroom/assignments/read-assignment";
import { Introduction } from "./introduction";
import { StaffView } from "./staff-view";

type Params = { params: Promise<{ class: string; assignment: string }> };

export const metadata: Metadata = { title: "Assignment" };

/** An assignment: for a student what it asks and the way in, for those who teach how it goes. */
export default async function AssignmentPage({ params }: Params) {
  const input = assignmentParams.safeParse(await params);
  if (!input.success) notFound();
  const occasion = await occasionForPage();
  const one = await orNotFound(readAssignment(occasion, input.data));
  if (one.students === null) return <Introduction {...one} />;
  const overseen = await orNotFound(overseeAssignment(occasion, input.data));
  return <StaffView overseen={overseen} line={one.assignment} />;
}
