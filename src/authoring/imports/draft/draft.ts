import { openText } from "../../../content/fields/open-text.ts";
import { largest } from "../../../content/files/files.ts";
import { monthName } from "../../../languages/dates.ts";
import type { EditorMessages } from "../../../languages/messages.d.ts";
import { editorMessages } from "../../../languages/messages-in.ts";
import { plainTextOf, wordsOf } from "../../../markdown/tree.ts";
import { writeMarkdown } from "../../../markdown/write.ts";
import { comment, frontMatter } from "../../front-matter.ts";
import { type Inventory, pathOf, textsOf } from "../../months/inventory.ts";
import { reportFile } from "../../months/original.ts";
import { inOneLine } from "../html/decode.ts";
import { type ImportedPage, type PageBlock, Unreadable } from "../page.ts";
import type { RegionSection } from "../regions/sections.ts";
import { findingsIn, findingsOfRegion, type ImportFindings, type ImportRequest } from "./findings.ts";

/** An issue, or one region's report, made of a page, not written yet. */
export interface ImportDraft extends ImportFindings {
  /** The texts by their paths below the content folder. */
  readonly files: ReadonlyMap<string, string>;
  /** The pictures that the texts show, likewise. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/**
 * Makes a draft of a month, or of a region's report, from a page. Every word of the page's text is in one of its files.
 * @throws Unreadable where a text would be larger than an archive reads.
 */
export function draftOf(page: ImportedPage, wanted: ImportRequest, inventory: Inventory): ImportDraft {
  // Before anything else is done with it: to read a book for its passages takes minutes.
  if (bytesOf(page) > largest.text.bytes * 2) throw new Unreadable("too-large");
  const findings =
    wanted.region === null
      ? findingsIn(page, wanted.language, inventory)
      : findingsOfRegion(page, wanted.region, wanted.language, inventory);
  const files = wanted.region === null ? draftFiles(findings, wanted, inventory) : reportFiles(findings, wanted.region, wanted, inventory);
  if ([...files.values()].some((text) => Buffer.byteLength(text) > largest.text.bytes)) throw new Unreadable("too-large");
  const pictures = new Map(page.pictures.map(({ name, bytes }) => [`issues/${wanted.month.id}/images/${name}`, bytes]));
  return { ...findings, files, pictures };
}

/** How much a page's text is, a little for each of its blocks with it. */
function bytesOf({ blocks }: ImportedPage): number {
  return blocks.reduce((sum, { block }) => sum + Buffer.byteLength(wordsOf([block])) + 2, 0);
}

type ImportDraftWords = EditorMessages["drafts"]["import"];

/**
 * The files of a month: the issue and the reports that the page has. A page in another language than the original's becomes their
 * translations, beside originals that wait to be written.
 */
function draftFiles(findings: ImportFindings, wanted: ImportRequest, inventory: Inventory): Map<string, string> {
  const { month, language, comments } = wanted;
  const { original } = inventory.site;
  const words = editorMessages("drafts", comments).import;
  const path = (name: string, of = original) => pathOf(inventory, month, name, of);
  const isOriginal = language === original;
  const files = new Map([[path("issue"), issueFile(findings, wanted, isOriginal, words)]]);
  if (!isOriginal) files.set(path("issue", language), issueTranslation(findings, wanted, words));
  for (const { id } of inventory.registers.regions.all) for (const file of reportFiles(findings, id, wanted, inventory)) files.set(...file);
  return files;
}

/** The file of a region's report; beside a translation is its original, which waits to be written, unless it is there. */
function reportFiles({ sections, bylines }: ImportFindings, id: string, wanted: ImportRequest, inventory: Inventory): Map<string, string> {
  const { month, language, comments } = wanted;
  const { original } = inventory.site;
  const [region, section] = [inventory.registers.regions.get(id), sections.regions.get(id)];
  if (!region || !section) return new Map();
  const words = editorMessages("drafts", comments).import;
  const frame = reportFile(inventory, region, month, comments);
  // The month's own file says who signs it, and where it is from.
  const noted =
    wanted.region === null ? [] : [...(language === original ? [words.from({ file: wanted.file })] : []), ...signedLine(bylines, words)];
  const inOriginal = [
    pathOf(inventory, month, id, original),
    language === original ? withComment(filled(frame, section, words), noted) : frame,
  ] as const;
  if (language === original) return new Map([inOriginal]);
  const translation = [
    pathOf(inventory, month, id, language),
    withComment(filled(translationFrame(wanted, words), section, words), noted),
  ] as const;
  const isThere = wanted.region !== null && textsOf(inventory, month).has(id);
  return new Map(isThere ? [translation] : [inOriginal, translation]);
}

function signedLine(bylines: readonly PageBlock[], words: ImportDraftWords): string[] {
  return bylines.length > 0 ? [[words.signed, ...bylines.map(lineOf)].join(" ")] : [];
}

/** A text with lines as comments at the end of its front matter. */
function withComment(text: string, lines: readonly string[]): string {
  return lines.length === 0 ? text : text.replace(/\n---\n/, () => `\n${comment(lines.join("\n"))}---\n`);
}

function issueFile(
  findings: ImportFindings,
  { file, month, comments }: ImportRequest,
  isOriginal: boolean,
  words: ImportDraftWords,
): string {
  const { title, summary, signed, bylines, published, source } = findings;
  const { issue, summary: ofSummary, draft } = editorMessages("drafts", comments).month;
  const own = isOriginal && title !== null ? { title } : {};
  return [
    "---\n",
    comment(`${issue({ month: monthName(month, comments) })}\n${words.from({ file })}`),
    comment(ofSummary),
    frontMatter({ ...own, summary: (isOriginal && summary) || openText }),
    ...signedLine(bylines, words).map((line) => comment(line)),
    signed.known.length > 0 ? frontMatter({ authors: signed.known }) : comment(words.noAuthors),
    published === null ? "" : `published: ${published}\n`,
    source === null ? "" : frontMatter({ source }),
    comment(draft),
    "draft: true\n",
    isOriginal ? rest(findings, words) : "---\n",
  ].join("");
}

function issueTranslation(findings: ImportFindings, { file }: ImportRequest, words: ImportDraftWords): string {
  const { title, summary } = findings;
  const fields = { ...(title !== null && { title }), ...(summary !== null && { summary }) };
  const stated = Object.keys(fields).length > 0 ? frontMatter(fields) : "";
  return ["---\n", comment(words.from({ file })), stated, comment(words.translation), rest(findings, words)].join("");
}

/** The end of an issue's front matter, and its text: the editorial, and below it what is of no region. */
function rest({ sections: { editorial, unplaced } }: ImportFindings, words: ImportDraftWords): string {
  if (unplaced.length === 0) return `---\n${bodyOf(editorial)}`;
  return `${comment(words.unplaced)}---\n${bodyOf([...editorial, { line: null, block: { kind: "rule" } }, ...unplaced])}`;
}

function translationFrame({ file }: ImportRequest, words: ImportDraftWords): string {
  return ["---\n", comment(words.from({ file })), comment(words.translation), "---\n"].join("");
}

/** A report with its prose in its frame, whose front matter ends the text. A heading that says only the region's name becomes a comment. */
function filled(frame: string, { blocks, headings }: RegionSection, words: ImportDraftWords): string {
  const noted = headings.length > 0 ? comment([words.heading, ...headings.map(lineOf)].join("\n")) : "";
  return frame.replace(/---\n$/, () => `${noted}---\n${bodyOf(blocks)}`);
}

function lineOf({ block }: PageBlock): string {
  return inOneLine(wordsOf([block], plainTextOf));
}

function bodyOf(blocks: readonly PageBlock[]): string {
  const text = writeMarkdown(blocks.map(({ block }) => block));
  return text === "" ? "" : `${text}\n`;
}
