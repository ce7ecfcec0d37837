import { join } from "node:path";
import type { ImportDraft } from "../../authoring/imports/draft/draft.ts";
import type { ImportRequest } from "../../authoring/imports/draft/findings.ts";
import { countWords } from "../../authoring/imports/html/nodes.ts";
import type { ImportedPage, PageBlock } from "../../authoring/imports/page.ts";
import { type Inventory, pathOf } from "../../authoring/months/inventory.ts";
import { slugify } from "../../domain/slug.ts";
import { monthName } from "../../languages/dates.ts";
import { plainTextOf, wordsOf } from "../../markdown/tree.ts";
import { nearest } from "../../problems/nearest.ts";
import { visible } from "../../problems/visible.ts";
import type { CommandMessages } from "../messages.ts";

/** An import that is done. */
export interface ImportReport {
  readonly page: ImportedPage;
  readonly draft: ImportDraft;
  readonly wanted: ImportRequest;
  readonly inventory: Inventory;
  readonly content: string;
}

/** How much of a text is shown, and how many of the parts that were left out. */
const [shown, listed] = [60, 12];

/** The report on an import: what was found, what could not be placed, what was left out, what to do next. */
export function reportOf(imported: ImportReport, words: CommandMessages<"import">): string {
  const { page, wanted } = imported;
  const parts = [
    ...(wanted.region === null
      ? [found(imported, words), regions(imported, words), unplaced(imported, words)]
      : [foundOfRegion(imported, words)]),
    section(
      words.dropped,
      byLine(page.dropped).map(({ what, line, words: count, beginning }) =>
        words.piece({ what, at: line, count, beginning: short(beginning) }),
      ),
      words,
    ),
    section(
      words.media,
      page.media.map(({ address, alternative, line }) => words.medium({ address: address ?? "", alternative, at: line })),
      words,
    ),
    section(words.deadLinks, [...new Set(page.deadLinks)], words),
    remarks(page, wanted, words),
    next(imported, words),
  ];
  // A stranger wrote the page: what would move about in a terminal is made visible.
  return parts
    .flat()
    .map((line) => visible(line))
    .join("\n");
}

function found(
  { draft: { title, summary, signed, bylines, published, source }, inventory, wanted }: ImportReport,
  words: CommandMessages<"import">,
): string[] {
  const names = signed.known.map((id) => inventory.registers.authors.get(id)?.name ?? id);
  const lines = [
    words.title({ title }),
    words.summary({ summary: summary && short(summary) }),
    words.authors({ names, at: bylines.map(({ line }) => line).find((line) => line !== null) ?? null }),
    words.published({ day: published }),
    words.source({ address: source }),
  ];
  const paste = signed.unknown.flatMap((name) => pasteOf(name, inventory, words));
  const unknown = paste.length > 0 ? [words.unknownAuthors({ count: signed.unknown.length }), ...indented(paste, "    ")] : [];
  return [words.done({ file: wanted.file, month: monthName(wanted.month, wanted.comments) }), ...indented(lines), ...indented(unknown)];
}

function foundOfRegion({ draft: { sections, bylines }, inventory, wanted }: ImportReport, words: CommandMessages<"import">): string[] {
  const region = inventory.registers.regions.get(wanted.region ?? "");
  const blocks = sections.regions.get(wanted.region ?? "")?.blocks ?? [];
  const lines = [
    words.text({ count: count(blocks) }),
    ...bylines.map(({ block, line }) => words.authors({ names: [beginningOf({ block, line })], at: line })),
  ];
  return [
    words.doneRegion({
      file: wanted.file,
      region: region?.name[wanted.language].text ?? "",
      month: monthName(wanted.month, wanted.comments),
    }),
    ...indented(lines),
  ];
}

function regions({ draft: { sections, mentions }, inventory, wanted }: ImportReport, words: CommandMessages<"import">): string[] {
  const all = inventory.registers.regions.all;
  const nameOf = (region: (typeof all)[number]) => region.name[wanted.language].text;
  const rows = all.flatMap((region) => {
    const section = sections.regions.get(region.id);
    const [first] = [...(section?.headings ?? []), ...(section?.blocks ?? [])];
    return section && first
      ? [
          words.region({
            name: nameOf(region),
            count: count(section.blocks),
            at: first.line,
            beginning: short(beginningOf(section.blocks[0] ?? first)),
          }),
        ]
      : [];
  });
  const missing = all.filter(({ id }) => !sections.regions.has(id));
  const named = missing.flatMap((region) => {
    const mention = mentions.get(region.id);
    return mention ? [words.mention({ name: nameOf(region), at: mention.line, beginning: short(mention.sentence) })] : [];
  });
  if (rows.length === 0) return ["", words.noRegions];
  return [
    "",
    words.regions,
    ...indented(rows),
    ...indented(missing.length > 0 ? [words.missing({ names: missing.map(nameOf) }), ...indented(named)] : []),
    ...indented([words.editorial({ count: count(sections.editorial) })]),
  ];
}

function unplaced({ draft: { sections }, inventory, wanted }: ImportReport, words: CommandMessages<"import">): string[] {
  const last = inventory.registers.regions.get([...sections.regions.keys()].at(-1) ?? "");
  if (!last) return [];
  const end = words.lastRegion({ name: last.name[wanted.language].text });
  const pieces = sections.unplaced.filter(({ block }) => block.kind !== "rule");
  const lines = pieces.map((piece) =>
    words.piece({ what: "", at: piece.line, count: count([piece]), beginning: short(beginningOf(piece)) }),
  );
  return ["", ...(pieces.length === 0 ? [words.allPlaced] : [words.unplaced, ...indented(lines)]), end];
}

function byLine<T extends { readonly line: number | null }>(parts: readonly T[]): readonly T[] {
  return [...parts].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function section(title: string, lines: readonly string[], words: CommandMessages<"import">): string[] {
  const more = lines.length - listed;
  return lines.length === 0
    ? []
    : ["", title, ...indented(lines.slice(0, listed)), ...indented(more > 0 ? [words.more({ count: more })] : [])];
}

function remarks({ language }: ImportedPage, wanted: ImportRequest, words: CommandMessages<"import">): string[] {
  const stated = language?.slice(0, 2).toLowerCase();
  return stated && stated !== wanted.language ? ["", words.otherLanguage({ stated, wanted: wanted.language })] : [];
}

function next({ draft, wanted, inventory, content }: ImportReport, words: CommandMessages<"import">): string[] {
  const isOriginal = wanted.language === inventory.site.original;
  const issue = join(content, pathOf(inventory, wanted.month, "issue", inventory.site.original));
  const files = [...draft.files.keys(), ...draft.pictures.keys()].map((path) => join(content, path));
  const behind = content === "content" ? "" : ` --content ${/\s/.test(content) ? `"${content}"` : content}`;
  const isRegion = wanted.region !== null;
  const { authors, original, translation, check, start, publish } = words.next;
  const steps = [
    ...(draft.signed.known.length > 0 || isRegion ? [] : [authors({ issue })]),
    isOriginal ? original : translation({ original: inventory.site.original }),
    check({ behind }),
    start({ behind }),
    ...(isRegion ? [] : [publish({ issue })]),
  ];
  return ["", words.files, ...indented(files), "", words.nextTitle, ...steps.map((step, n) => `  ${n + 1}. ${step}`)];
}

function count(blocks: readonly PageBlock[]): number {
  return countWords(wordsOf(blocks.map(({ block }) => block)));
}

function beginningOf({ block }: PageBlock): string {
  return wordsOf([block], plainTextOf).replace(/\s+/g, " ").trim();
}

function short(text: string): string {
  const letters = [...text];
  return letters.length > shown ? `${letters.slice(0, shown).join("").trimEnd()}…` : text;
}

function indented(lines: readonly string[], by = "  "): string[] {
  return lines.map((line) => by + line);
}

/** What is pasted into `authors.yaml` for a name, with whom else it may be as a comment. */
export function pasteOf(name: string, { registers: { authors } }: Inventory, words: CommandMessages<"import">): string[] {
  const near = nearest(
    name,
    authors.all.map((author) => author.name),
  );
  const other = authors.all.find((author) => author.name === near);
  return [
    `- id: ${slugify(name)}${other ? ` # ${words.nearAuthor({ name: other.name, id: other.id })}` : ""}`,
    `  name: ${JSON.stringify(name)}`,
  ];
}
