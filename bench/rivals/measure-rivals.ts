import { median, Table } from "../table.ts";
import { hugoVersion, Rivals, type Run, type Turn } from "./rivals.ts";

/** What our own build took, each in a process of its own. */
export interface Ours {
  /** The pages alone, without a search index, with nothing kept from another build. */
  readonly pages: Run;
  /** The whole build with the search index, with nothing kept. */
  readonly whole: Run;
  /** The same again after one report was changed. */
  readonly merge: Run;
}

/** One run of each of us, in turn. */
type Round = Ours & Turn;

/** What each line of the table is. */
const lines: Readonly<Record<keyof Round, string>> = {
  pages: "Gaceta, pages alone",
  hugoPlain: "Hugo, pages, plain layouts",
  hugo: "Hugo, pages, feeds, data",
  eleventy: "Eleventy, pages, Markdown and Nunjucks",
  whole: "Gaceta, with search index",
  merge: "Gaceta, again after one change",
  pagefind: "Pagefind’s command over Hugo’s pages",
};

/**
 * Prints what our build and the rivals need for the same archive, run in turn, and our medians as parts of theirs.
 * @param content The folder of the archive.
 * @param folder A new folder, on the disk that ours are written to as well.
 * @param ours Runs our build; called once in each turn.
 */
export async function measureRivals(
  content: string,
  folder: string,
  { runs, ours, signal }: { readonly runs: number; readonly ours: () => Promise<Ours>; readonly signal: AbortSignal },
): Promise<void> {
  const rivals = new Rivals(content, folder, signal);
  const rounds: Round[] = [];
  for (let n = 0; n < runs; n++) rounds.push({ ...(await ours()), ...(await rivals.turn()) });
  const version = hugoVersion();
  console.log(`\nIn turn with the same pages by others (${version ? `Hugo ${version}` : "Hugo is not installed here"}); medians`);
  const table = new Table<Run | null>(columns, "program".padEnd(Math.max(...Object.values(lines).map(({ length }) => length))));
  for (const [name, line] of Object.entries(lines))
    table.add(
      line,
      rounds.map((round) => round[name as keyof Round]),
    );
  for (const [what, ratio] of ratiosOf(rounds)) console.log(`${what}: ${ratio?.toFixed(2) ?? "– (Hugo is not installed here)"}`);
}

const columns = [
  { head: "s", decimals: 2, of: (run: Run | null) => run?.seconds ?? null },
  { head: "peak MB", decimals: 0, of: (run: Run | null) => run?.peak ?? null },
];

/** Our medians as parts of theirs; null where theirs are not known. */
export function ratiosOf(rounds: readonly Round[]): [what: string, ratio: number | null][] {
  const seconds = (...names: (keyof Round)[]) => {
    const known = names.map((name) => median(rounds.map((round) => round[name]?.seconds ?? null)));
    return known.reduce((sum, part) => (sum === null || part === null ? null : sum + part), 0);
  };
  const ratio = (a: number | null, b: number | null) => (a === null || b === null ? null : a / b);
  return [
    ["Our pages alone, as a part of Hugo’s with plain layouts", ratio(seconds("pages"), seconds("hugoPlain"))],
    ["Our pages alone, as a part of Hugo’s with feeds and data, as ours have", ratio(seconds("pages"), seconds("hugo"))],
    ["Our pages alone, as a part of plain Eleventy’s", ratio(seconds("pages"), seconds("eleventy"))],
    [
      "Our build with the search index, as a part of Hugo’s pages with plain layouts and Pagefind’s command",
      ratio(seconds("whole"), seconds("hugoPlain", "pagefind")),
    ],
    [
      "Our build with the search index, as a part of Hugo’s with feeds and data and Pagefind’s command",
      ratio(seconds("whole"), seconds("hugo", "pagefind")),
    ],
    [
      "Our build after one change, search index included, as a part of Hugo’s pages with plain layouts",
      ratio(seconds("merge"), seconds("hugoPlain")),
    ],
    [
      "Our build after one change, search index included, as a part of Hugo’s with feeds and data",
      ratio(seconds("merge"), seconds("hugo")),
    ],
  ];
}
