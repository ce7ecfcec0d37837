import type { Change, Sum } from "../../diff/changes.ts";
import type { Alike, Comparison } from "../../diff/compare.ts";
import { type FileKind, isPage } from "../../diff/file-kind.ts";
import type { Line } from "../../diff/page-difference.ts";
import type { EditorsLanguage } from "../../languages/messages-in.ts";
import { type CommandMessages, commandMessages } from "../messages.ts";

/** What is reported about some addresses. Words are ours; addresses and lines repeat the sites, and have to be made harmless. */
export interface DiffItem {
  readonly addresses: readonly string[];
  /** How many addresses more the same is true of. */
  readonly more: number;
  readonly words: string | null;
  readonly lines: readonly Line[];
  /** How many lines are left out, in words. */
  readonly rest: string | null;
}

export interface DiffSection {
  readonly title: string;
  /** True for what a reviewer must not overlook. */
  readonly isAlarm: boolean;
  readonly items: readonly DiffItem[];
  /** What is left out. */
  readonly rest: string | null;
}

/** A comparison in words, for a terminal or for a comment. */
export interface DiffReport {
  readonly headline: string;
  readonly sections: readonly DiffSection[];
  /** Rows of cells, the first being the heads; none where nothing changed. */
  readonly table: readonly (readonly string[])[];
}

/** How many addresses of an item and how many items of a section are listed; more of what is gone. */
const [mostAddresses, mostItems, mostGone] = [8, 20, 100];

export function diffReportOf(comparison: Comparison, language: EditorsLanguage): DiffReport {
  const words = commandMessages("diff", language);
  const { unfit, gone, addedPages, all } = comparison;
  const alarm = (title: string, items: readonly DiffItem[]): DiffSection => ({ title, isAlarm: true, items, rest: null });
  const unfitIn = (which: "old" | "next") => alarm(words.unfit[which]({ count: unfit[which].length }), [itemOf(unfit[which])]);
  const sections = [
    unfit.old.length > 0 && unfitIn("old"),
    unfit.next.length > 0 && unfitIn("next"),
    gone.length > 0 && alarm(words.gone({ count: gone.length }), byKind(gone, language, mostGone)),
    comparison.changedPages.length > 0 && changedSection(comparison, language),
    addedPages.length > 0 && {
      title: titleOf(words.added, addedPages, language),
      isAlarm: false,
      items: byKind(addedPages, language),
      rest: null,
    },
  ];
  return {
    headline: headlineOf(comparison, words),
    sections: sections.filter((section) => section !== false),
    table: all.length === 0 ? [] : tableOf(comparison, language),
  };
}

function headlineOf(comparison: Comparison, words: CommandMessages<"diff">): string {
  const { all, unfit } = comparison;
  if (all.length > 0) return `${summary(comparison, words)}.`;
  return unfit.old.length + unfit.next.length > 0 ? words.nothingListed : words.nothing;
}

/** “1 address gone, 17 pages changed, 2 pages new, 30 other files”; what there is none of is left out. */
function summary({ gone, changedPages, addedPages, all }: Comparison, { summary: say }: CommandMessages<"diff">): string {
  const lasting = new Set(gone);
  const counts = {
    gone: gone.length,
    changed: changedPages.length,
    added: addedPages.length,
    others: all.filter((change) => !isPage(change.kind) && !lasting.has(change)).length,
  };
  const said = Object.entries(counts) as [keyof typeof counts, number][];
  return said.flatMap(([what, count]) => (count > 0 ? [say[what]({ count })] : [])).join(", ");
}

/** The address of a file below the site's root. */
export function addressOf(path: string): string {
  return `/${path.replace(/(^|\/)index\.html$/, "$1")}`;
}

function itemOf(paths: readonly string[], more: Partial<DiffItem> = {}, most = mostAddresses): DiffItem {
  const addresses = paths.slice(0, most).map(addressOf);
  return { addresses, more: paths.length - addresses.length, words: null, lines: [], rest: null, ...more };
}

/** An item for each kind. */
function byKind(changes: readonly Change[], language: EditorsLanguage, most = mostAddresses): DiffItem[] {
  const groups = Map.groupBy(changes, ({ kind }) => kind);
  return [...groups].map(([kind, some]) => itemOf(pathsOf(some), { words: countOf(kind, some.length, language) }, most));
}

function countOf(kind: FileKind, count: number, language: EditorsLanguage): string {
  return commandMessages("diff", language).counts[kind]({ count });
}

function pathsOf(changes: readonly Change[]): string[] {
  return changes.map(({ path }) => path);
}

/** “8 pages changed: 2 issues, 6 lists”. */
function titleOf(said: (values: { readonly count: number }) => string, changes: readonly Change[], language: EditorsLanguage): string {
  const kinds = [...Map.groupBy(changes, ({ kind }) => kind)].map(([kind, some]) => countOf(kind, some.length, language));
  return `${said({ count: changes.length })}: ${kinds.join(", ")}`;
}

function changedSection({ changedPages, alike, unread }: Comparison, language: EditorsLanguage): DiffSection {
  const words = commandMessages("diff", language);
  const left = alike.slice(mostItems).flatMap(({ pages }) => pages).length;
  const rest = [left > 0 && words.morePages({ count: left }), unread.length > 0 && words.unread({ count: unread.length })].filter(
    (said) => said !== false,
  );
  return {
    title: titleOf(words.changed, changedPages, language),
    isAlarm: false,
    items: alike.slice(0, mostItems).map((some) => alikeItem(some, words)),
    rest: rest.join("; ") || null,
  };
}

function alikeItem({ pages, account: { what, lines, more } }: Alike, { accounts, moreLines }: CommandMessages<"diff">): DiffItem {
  return itemOf(pathsOf(pages), {
    words: what === "words" ? null : accounts[what],
    lines,
    rest: more > 0 ? moreLines({ count: more }) : null,
  });
}

/** A row for each kind in which something changed, and one for the whole site. */
function tableOf({ sums, total }: Comparison, language: EditorsLanguage): string[][] {
  const { columns, kinds, total: whole } = commandMessages("diff", language);
  const row = (name: string, { added, changed, gone, before, after }: Sum): string[] => [
    name,
    ...[added, changed, gone].map((count) => (count === 0 ? "·" : String(count))),
    ...[before, after].map((bytes) => sizeIn(language, bytes)),
    differenceIn(language, after - before),
  ];
  return [["", ...Object.values(columns)], ...[...sums].map(([kind, sum]) => row(kinds[kind], sum)), row(whole, total)];
}

/** The decimal units of the SI, as programs that show files count. */
const units = ["B", "kB", "MB", "GB"] as const;

/** “312 B”, “1.2 kB”: a number of bytes as people read it. */
export function sizeIn(language: EditorsLanguage, bytes: number): string {
  return written(language, bytes, "auto");
}

/** “+1.2 kB”, “-312 B”, “0 B”. */
export function differenceIn(language: EditorsLanguage, bytes: number): string {
  return written(language, bytes, "exceptZero");
}

function written(language: EditorsLanguage, bytes: number, signDisplay: "auto" | "exceptZero"): string {
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.abs(bytes) || 1) / 3)));
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay });
  return `${format.format(bytes / 1000 ** power)} ${units[power]}`;
}
