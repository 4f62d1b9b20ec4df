import type { Point } from "./projection";

/** A rectangle, by its upper left corner. */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Whether two boxes share more than an edge. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

export function centre({ x, y, width, height }: Box): Point {
  return [x + width / 2, y + height / 2];
}

/** Where the line from a box's centre towards a point leaves the box, `away` further out. */
export function leave(box: Box, towards: Point, away: number): Point {
  const [x, y] = centre(box);
  const [dx, dy] = [towards[0] - x, towards[1] - y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return [x, y];
  const share = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : box.width / 2 / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : box.height / 2 / Math.abs(dy),
  );
  const reach = share + away / length;
  return [x + dx * reach, y + dy * reach];
}
