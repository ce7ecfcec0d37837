/**
 * A domain object while it is being put together: its fields can be set and its lists filled.
 * Only `load` sees such objects; they are frozen before anyone else does.
 */
export type Building<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] };

/** Freezes a value and all that can be reached from it; objects that keep private state (addresses, URLs) are left alone. */
export function deepFreeze(root: object): void {
  const waiting: unknown[] = [root];
  // A list of its own, not recursion: issues are linked to their neighbours, so the graph is as deep as the archive is long.
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value !== "object" || value === null || Object.isFrozen(value)) continue;
    if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) continue;
    Object.freeze(value);
    waiting.push(...Object.values(value).filter((inner) => inner !== undefined));
  }
}
