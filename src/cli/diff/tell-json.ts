import type { Change, Sum } from "../../diff/changes.ts";
import type { Comparison } from "../../diff/compare.ts";
import type { PageDifference } from "../../diff/page-difference.ts";
import { harmless } from "../harmless-json.ts";
import { addressOf } from "./diff-report.ts";

/** What `--format json` prints: one object. Its fields may become more, and keep their names and meaning. */
export interface JsonComparison {
  readonly gone: readonly JsonChange[];
  /** Every file that is not the same. */
  readonly changes: readonly JsonChange[];
  /** What changed in pages that were read. */
  readonly accounts: readonly (PageDifference & { readonly paths: readonly string[] })[];
  /** Files of each site that are not as its own manifest says. */
  readonly unfit: Comparison["unfit"];
  readonly total: Sum;
}

interface JsonChange extends Change {
  readonly address: string;
}

/** Tells a program. */
export function jsonOf({ gone, all, alike, unfit, total }: Comparison): string {
  const withAddress = (change: Change): JsonChange => ({ ...change, address: addressOf(change.path) });
  const told: JsonComparison = {
    gone: gone.map(withAddress),
    changes: all.map(withAddress),
    accounts: alike.map(({ pages, account }) => ({ paths: pages.map(({ path }) => path), ...account })),
    unfit,
    total,
  };
  return harmless(JSON.stringify(told, null, 2));
}
