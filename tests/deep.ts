/**
 * A mark in the name of a test, or of a group of them, that takes long because it tries everything: `npm test` leaves it out, and tries some of
 * the same; `npm run test:deep` runs it.
 */
export const deep = "(deep)";

/** The mark for all cases but the first few of many. */
export function deepFrom(first: number, n: number): string {
  return n < first ? "" : ` ${deep}`;
}
