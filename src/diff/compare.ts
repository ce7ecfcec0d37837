import { type Change, type Changes, changesBetween } from "./changes.ts";
import type { PageKind } from "./file-kind.ts";
import type { FinishedSite } from "./finished-site.ts";
import { differenceBetween, type PageDifference } from "./page-difference.ts";
import { pageWordsOf } from "./page-words.ts";

/** Changed pages with the same difference. */
export interface Alike {
  readonly pages: readonly Change<PageKind>[];
  readonly account: PageDifference;
}

/** The comparison of two sites. */
export interface Comparison extends Changes {
  /** The changed pages, those first that count most. */
  readonly alike: readonly Alike[];
  /** Changed pages that were not read: too many, too large, or not at hand. */
  readonly unread: readonly Change<PageKind>[];
  /** Files of each site that are not as its own manifest says. */
  readonly unfit: { readonly old: readonly string[]; readonly next: readonly string[] };
}

/** How many changed pages are read, and how many bytes of them: a new style changes every page of an archive. */
const [mostPages, mostBytes] = [200, 40_000_000];

/** Compares two sites: by their manifests, and reads only pages that changed, the first of them. */
export function compare(old: FinishedSite, next: FinishedSite): Comparison {
  const changes = changesBetween(old.entries, next.entries);
  const alike = new Map<string, { pages: Change<PageKind>[]; account: PageDifference }>();
  const unread: Change<PageKind>[] = [];
  let [pages, bytes] = [0, 0];
  for (const page of changes.changedPages) {
    const account = pages < mostPages && bytes < mostBytes ? accountBetween(old, next, page.path) : null;
    if (!account) {
      unread.push(page);
      continue;
    }
    [pages, bytes] = [pages + 1, bytes + (page.before ?? 0) + (page.after ?? 0)];
    const key = JSON.stringify(account);
    alike.set(key, { account, pages: [...(alike.get(key)?.pages ?? []), page] });
  }
  return { ...changes, alike: [...alike.values()], unread, unfit: { old: old.unfit, next: next.unfit } };
}

/** What changed in a page; null where it is not at hand in both sites. */
function accountBetween(old: FinishedSite, next: FinishedSite, path: string): PageDifference | null {
  const [before, after] = [old.read(path), next.read(path)];
  return before === null || after === null ? null : differenceBetween(pageWordsOf(before), pageWordsOf(after));
}
