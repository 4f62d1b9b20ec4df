import { notFound } from "next/navigation";
import { Refusal } from "@/access/refusal";

/** What a use case answers, or the not-found page where it refuses because there is nothing for this person. */
export async function orNotFound<Answer>(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Refusal && ["not-found", "not-allowed", "not-signed-in"].includes(error.code))
      notFound();
    throw error;
  }
}
