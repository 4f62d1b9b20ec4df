import type { Point } from "./projection";

/** The three corners of an arrow's head whose tip is `to`, coming from `from`; `length` is along the line. */
export function arrowHead(from: Point, to: Point, length: number): Point[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const distance = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / distance, dy / distance];
  const half = length * 0.4;
  const [bx, by] = [to[0] - ux * length, to[1] - uy * length];
  return [to, [bx - uy * half, by + ux * half], [bx + uy * half, by - ux * half]];
}
