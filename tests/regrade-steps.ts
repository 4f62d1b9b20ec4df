import { v7 as uuid } from "uuid";
import type { Actor } from "@/access/actor";
import { commitRegrade } from "@/learning/regrade/commit-regrade";
import { previewRegrade } from "@/learning/regrade/preview-regrade";
import type { RegradePolicy } from "@/learning/regrade/regrade";
import { undoRegrade } from "@/learning/regrade/undo-regrade";
import { database } from "@/prisma/client";
import { noon, occasion } from "./world";

type Wish = { readonly assignment?: string; readonly policy?: RegradePolicy; readonly questions?: string[] };

/** What a regrade of the tea module would do. */
export function previews(by: Actor, { policy = "raise-only", ...wish }: Wish = {}) {
  return previewRegrade(occasion(by), { module: "tea", policy, ...wish });
}

/** Looks, and commits what was seen. */
export async function regrades(by: Actor, wish: Wish = {}, id = uuid()) {
  const { preview } = await previews(by, wish);
  return commits(by, preview, wish, id);
}

export function commits(by: Actor, preview: string, wish: Wish = {}, id = uuid()) {
  const { policy = "raise-only", ...about } = wish;
  const reason = "The key named the wrong leaf.";
  return commitRegrade(occasion(by), { module: "tea", policy, ...about, id, preview, reason });
}

export function undoes(by: Actor, regrade: string | null, at: Date = noon) {
  return undoRegrade(occasion(by, at), { regrade: regrade ?? "" });
}

/** The scores of a question of an attempt, first to last, with plain numbers. */
export async function scoresOf(attemptId: string, questionId: string) {
  const rows = await database().score.findMany({
    where: { attemptId, questionId },
    orderBy: { sequence: "asc" },
  });
  return rows.map(({ fraction, points, outOf, ...row }) => ({
    ...row,
    fraction: fraction === null ? null : Number(fraction),
    points: Number(points),
    outOf: Number(outOf),
  }));
}
