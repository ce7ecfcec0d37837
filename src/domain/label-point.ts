import type { Point } from "./shape-set.ts";

type Ring = readonly Point[];
type Edge = readonly [from: Point, to: Point];

/** How finely a box is searched: so many steps across it, and as many down. */
const steps = 9;

/** A part of a map in which a point is looked for. */
interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The point within an outline that is furthest from its borders: where someone would point at it. */
export function labelPointOf(rings: readonly Ring[], box: Area): Point {
  const edges = rings.flatMap(edgesOf);
  const [x, y] = roomiest(box, edges);
  // Once more, finer, around what was found.
  const [width, height] = [(2 * box.width) / steps, (2 * box.height) / steps];
  const best = roomiest({ x: x - width / 2, y: y - height / 2, width, height }, edges);
  return [Math.round(best[0] * 10) / 10, Math.round(best[1] * 10) / 10];
}

/** The point of a grid in an area that is within the outline and furthest from it; the middle where none is within. */
function roomiest({ x, y, width, height }: Area, edges: readonly Edge[]): Point {
  const along = Array.from({ length: steps - 1 }, (_, n) => (n + 1) / steps);
  const points = along.flatMap((down) => along.map((across): Point => [x + width * across, y + height * down]));
  const rooms = points.filter((point) => isWithin(point, edges)).map((point) => ({ point, room: roomAt(point, edges) }));
  const middle: Point = [x + width / 2, y + height / 2];
  return rooms.reduce((most, one) => (one.room > most.room ? one : most), { point: middle, room: 0 }).point;
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
  return edges.reduce((least, edge) => Math.min(least, distance(point, edge)), Number.POSITIVE_INFINITY);
}

/** From a point to the nearest point of an edge. */
function distance([x, y]: Point, [[ax, ay], [bx, by]]: Edge): number {
  const [dx, dy] = [bx - ax, by - ay];
  const part = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
  const along = Math.max(0, Math.min(1, part));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
