/** Five shades, from none to the most. */
export function level(count: number, most: number): number {
  return count === 0 ? 0 : Math.min(4, Math.ceil((count / most) * 4));
}

/** The numbers that each shade represents, from the fewest; a shade that no number has is left out. */
export function levelsUpTo(most: number): { readonly level: number; readonly from: number; readonly to: number }[] {
  const counts = Array.from({ length: most + 1 }, (_, count) => count);
  const ranges = Map.groupBy(counts, (count) => level(count, most));
  return [...ranges].map(([level, within]) => ({ level, from: within[0] ?? 0, to: within.at(-1) ?? 0 }));
}
