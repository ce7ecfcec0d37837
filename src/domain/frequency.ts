/** How often something occurs. */
export interface Frequency<T> {
  readonly of: T;
  readonly count: number;
}

/** Counts what a list of things refers to; the most frequent first, then in the order in which they were met. */
export function frequencies<S, T>(things: readonly S[], refersTo: (thing: S) => readonly T[]): Frequency<T>[] {
  const counts = new Map<T, number>();
  for (const of of things.flatMap(refersTo)) counts.set(of, (counts.get(of) ?? 0) + 1);
  return [...counts].map(([of, count]) => ({ of, count })).sort((a, b) => b.count - a.count);
}
