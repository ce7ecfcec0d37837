import { inByteOrder } from "./byte-order.ts";
import { cborOf } from "./cbor.ts";
import type { IndexedPage } from "./index-task.ts";

/** The pages that each value of a filter has: a file of the index. */
export interface Filter {
  readonly filter: string;
  /** The name of the filter, and the numbers of the pages by value, in CBOR. */
  readonly content: Buffer;
}

/** All filters of some pages, with names and values in the order of their bytes. */
export function filtersOf(pages: readonly IndexedPage[]): Filter[] {
  const filters = byValue(pages.map(({ filters }) => filters));
  return filters.map(([filter, values]) => ({ filter, content: cborOf([filter, values]) }));
}

/**
 * For each key by which pages can be sorted, the numbers of the pages that have it, from the least value to the greatest. Values are
 * compared as texts: Pagefind does so, too, unless all of them are numbers, which no month is.
 */
export function sortsOf(pages: readonly IndexedPage[]): (readonly [key: string, numbers: readonly number[]])[] {
  const sorts = byValue(pages.map(({ sorts }) => Object.fromEntries(Object.entries(sorts).map(([key, value]) => [key, [value]]))));
  return sorts.map(([key, values]) => [key, values.flatMap(([, numbers]) => numbers)]);
}

type Values = Readonly<Record<string, readonly string[]>>;

/** By name and value, the numbers of the pages that have it. */
function byValue(pages: readonly Values[]): (readonly [name: string, values: (readonly [value: string, numbers: readonly number[]])[]])[] {
  const names = new Map<string, Map<string, number[]>>();
  for (const [number, named] of pages.entries()) {
    for (const [name, values] of Object.entries(named)) {
      for (const value of values) numbersOf(names, name, value).push(number);
    }
  }
  return inOrder(names).map(([name, values]) => [name, inOrder(values)]);
}

function numbersOf(names: Map<string, Map<string, number[]>>, name: string, value: string): number[] {
  const values = names.get(name) ?? new Map<string, number[]>();
  const numbers = values.get(value) ?? [];
  names.set(name, values.set(value, numbers));
  return numbers;
}

function inOrder<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([one], [other]) => inByteOrder(one, other));
}
