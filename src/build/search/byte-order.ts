/** Compares texts by their UTF-8, as Pagefind does. The order of JavaScript differs beyond the first 65,536 characters. */
export function inByteOrder(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
