import type { Issue } from "../../domain/issue.ts";
import type { Region } from "../../domain/region.ts";
import type { Report } from "../../domain/report.ts";
import { slugify } from "../../domain/slug.ts";
import type { PreparedHeading } from "../../markdown/prepare.ts";
import type { Position, Problems } from "../../problems/problem.ts";
import type { TextFile } from "./groups.ts";
import type { ParsedText, ParsedTexts } from "./parsed-text.ts";

/** A chosen id must be able to be in an address. */
export function checkChosen({ id }: PreparedHeading, at: () => Position, problems: Problems): void {
  if (!/^[\p{Ll}\p{Lo}\p{N}]+(-[\p{Ll}\p{Lo}\p{N}]+)*$/u.test(id)) problems.add("bad-heading-id", { id, wanted: slugify(id) }, at());
}

/** Rule of the archive: on the page that a reader sees, translations and originals together, no id is twice. */
export function checkHeadingIds(texts: ParsedTexts, regions: readonly Region[], problems: Problems): void {
  const languages = new Set([...texts.values()].flatMap((versions) => [...versions.keys()]));
  const sections = sectionIds(regions);
  const told = new Set<string>();
  for (const [owner, versions] of texts) {
    if (isReport(owner)) continue;
    const reports = isIssue(owner) ? owner.reports : [];
    for (const report of reports) checkActions(report, texts, sections, problems);
    for (const language of languages) {
      const shown = [versions, ...reports.map((report) => texts.get(report))].map(
        (all) => all?.get(language) ?? all?.values().next().value,
      );
      checkPage(
        owner,
        shown.filter((text) => text !== undefined),
        sections,
        told,
        problems,
      );
    }
  }
}

function checkPage(page: object, shown: readonly ParsedText[], sections: ReadonlySet<string>, told: Set<string>, problems: Problems): void {
  const seen = new Map<string, () => Position>();
  for (const text of shown) {
    for (const [n, heading] of text.parsed.headings.entries()) {
      const id = text.ids[n] as string;
      const at = () => headingPosition(text.file, heading);
      const twin = seen.get(id);
      const isReserved = isIssue(page) && heading.chosen && (sections.has(id) || isOthersAction(id, page, text));
      if (twin || isReserved) tell(id, at(), twin?.(), told, problems);
      else seen.set(id, at);
    }
  }
}

/** An action's id must not be that of a regional section: both are on the page of the issue. */
function checkActions(report: Report, texts: ParsedTexts, sections: ReadonlySet<string>, problems: Problems): void {
  const original = texts.get(report)?.values().next().value;
  for (const [n, { id }] of report.actions.entries()) {
    if (original && sections.has(id))
      problems.add("duplicate-id", { noun: "action", id }, original.file.front.yaml.at(["actions", n, "id"]));
  }
}

/** An action's id is its heading's in its own report alone. */
function isOthersAction(id: string, page: object, { draft }: ParsedText): boolean {
  const own = isReport(draft.owner) ? draft.owner.actions.map((action) => action.id) : [];
  return actionsOn(page).includes(id) && !own.includes(id);
}

/** Once, although several languages show the same two texts. */
function tell(id: string, at: Position, twin: Position | undefined, told: Set<string>, problems: Problems): void {
  const key = `${at.file}:${at.line}`;
  if (told.has(key)) return;
  told.add(key);
  problems.add("duplicate-id", { noun: "heading", id }, at, ...(twin ? [twin] : []));
}

/** Where a heading is, or the id that was chosen for it. */
export function headingPosition({ source, front }: TextFile, { line, id, chosen }: PreparedHeading): Position {
  const start = front.start + offsetOfLine(front.body, line);
  const written = chosen ? source.text.indexOf(`{#${id}}`, start) : -1;
  return written === -1 ? source.at(start, source.text.indexOf("\n", start) - start) : source.at(written, id.length + 3);
}

/** The offset at which a line (from 0) of a text begins. */
export function offsetOfLine(text: string, line: number): number {
  let offset = 0;
  for (let i = 0; i < line; i++) offset = text.indexOf("\n", offset) + 1;
  return offset;
}

/** The ids of the regional sections of an issue's page. */
export function sectionIds(regions: readonly Region[]): ReadonlySet<string> {
  return new Set(regions.flatMap(({ slug }) => Object.values(slug)));
}

/** The ids of all actions on the page of a text. */
export function actionsOn(page: object): string[] {
  return isIssue(page) ? page.actions.map(({ id }) => id) : [];
}

/** The page on which a text is together with others: an issue's, for its reports. */
export function pageOf(owner: object): object {
  return isReport(owner) ? owner.issue : owner;
}

export function isReport(owner: object): owner is Report {
  return "region" in owner;
}

function isIssue(owner: object): owner is Issue {
  return "month" in owner;
}
