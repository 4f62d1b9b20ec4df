import type { Point } from "./projection";

/** Where on a ring a point is nearest: the corner before it, and the place itself. */
type Foot = { readonly after: number; readonly share: number; readonly point: Point };

/**
 * Cuts a closed ring along a line from border to border. Of the two parts, `left` lies to the left as one walks the line
 * (y grows downwards), `right` to the right; each is a ring without its last point repeated. The line's ends are drawn to the
 * border where they are nearest to it.
 */
export function splitRing(ring: readonly Point[], line: readonly Point[]): { left: Point[]; right: Point[] } {
  const corners = ring.slice(0, -1);
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last) return { left: [...corners], right: [] };
  const [start, end] = [footOf(corners, first), footOf(corners, last)];
  const walk = [start.point, ...line.slice(1, -1), end.point];
  const one = [...walk, ...between(corners, end, start)];
  const other = [...walk.toReversed(), ...between(corners, start, end)];
  // The shoelace sum is negative when a ring runs against the clock as it is seen, with its inside to the left.
  return area(one) < 0 ? { left: one, right: other } : { left: other, right: one };
}

/** The corners that are passed when one follows the ring from one foot to the other. */
function between(corners: readonly Point[], from: Foot, to: Foot): Point[] {
  const count = corners.length;
  const ahead = from.after < to.after || (from.after === to.after && from.share <= to.share);
  const steps = ahead ? to.after - from.after : to.after - from.after + count;
  return Array.from({ length: steps }, (_, step) => corners[(from.after + 1 + step) % count] ?? [0, 0]);
}

function footOf(corners: readonly Point[], point: Point): Foot {
  const feet = corners.map((corner, after): Foot & { distance: number } => {
    const next = corners[(after + 1) % corners.length] ?? corner;
    const [dx, dy] = [next[0] - corner[0], next[1] - corner[1]];
    const length = dx * dx + dy * dy || 1;
    const along = ((point[0] - corner[0]) * dx + (point[1] - corner[1]) * dy) / length;
    const share = Math.max(0, Math.min(1, along));
    const foot: Point = [corner[0] + share * dx, corner[1] + share * dy];
    return { after, share, point: foot, distance: Math.hypot(point[0] - foot[0], point[1] - foot[1]) };
  });
  return feet.reduce((best, foot) => (foot.distance < best.distance ? foot : best));
}

/** Twice the area of a ring, positive when it runs clockwise as it is seen. */
function area(ring: readonly Point[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}
