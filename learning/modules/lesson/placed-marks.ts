import type { Nodes } from "mdast";
import type { Position } from "../fault";
import { type LessonMark, lessonMarks } from "./lesson-marks";

/** A mark of a lesson and where it stands in the file. */
export type PlacedMark = LessonMark & { readonly place: Position };

/** The marks in a top-level piece of a lesson, those inside code left out. */
export function placedMarks(
  node: Nodes,
  text: string,
  positionOf: (offset: number) => Position,
): PlacedMark[] {
  if (!node.position || node.type === "code") return [];
  const { start, end } = node.position;
  const from = start.offset ?? 0;
  const raw = text.slice(from, end.offset);
  const code = codeRanges(node);
  return lessonMarks(raw)
    .filter((mark) => !code.some(([begin, stop]) => begin <= from + mark.from && from + mark.from < stop))
    .map((mark) => ({ ...mark, place: positionOf(from + mark.from) }));
}

function codeRanges(node: Nodes): [number, number][] {
  if ((node.type === "inlineCode" || node.type === "code") && node.position)
    return [[node.position.start.offset ?? 0, node.position.end.offset ?? 0]];
  return "children" in node ? node.children.flatMap((child) => codeRanges(child)) : [];
}
