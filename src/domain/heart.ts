import type { Point } from "./shape-set.ts";

type Ring = readonly Point[];
type Edge = readonly [from: Point, to: Point];

/** How finely an outline is searched: so many steps across it, and as many down. */
const steps = 24;

/** The point within an outline that is furthest from its borders: where someone would point at it. */
export function heartOf(rings: readonly Ring[], box: { x: number; y: number; width: number; height: number }): Point {
  const edges = rings.flatMap(edgesOf);
  const along = Array.from({ length: steps - 1 }, (_, n) => (n + 1) / steps);
  const points = along.flatMap((down) => along.map((across): Point => [box.x + box.width * across, box.y + box.height * down]));
  const rooms = points.filter((point) => isWithin(point, edges)).map((point) => ({ point, room: roomAt(point, edges) }));
  const middle: Point = [box.x + box.width / 2, box.y + box.height / 2];
  const best = rooms.reduce((most, one) => (one.room > most.room ? one : most), { point: middle, room: 0 });
  return [Math.round(best.point[0] * 10) / 10, Math.round(best.point[1] * 10) / 10];
}

function edgesOf(ring: Ring): Edge[] {
  return ring.map((point, n) => [point, ring[(n + 1) % ring.length] ?? point]);
}

/** Whether a line from the point to the right crosses the outline an odd number of times. */
function isWithin([x, y]: Point, edges: readonly Edge[]): boolean {
  const crossed = edges.filter(([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax);
  return crossed.length % 2 === 1;
}

function roomAt(point: Point, edges: readonly Edge[]): number {
  return Math.min(...edges.map((edge) => distance(point, edge)));
}

/** From a point to the nearest point of an edge. */
function distance([x, y]: Point, [[ax, ay], [bx, by]]: Edge): number {
  const [dx, dy] = [bx - ax, by - ay];
  const part = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
  const along = Math.max(0, Math.min(1, part));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
