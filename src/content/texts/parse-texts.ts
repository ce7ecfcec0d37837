import type { Language } from "../../domain/language.ts";
import type { Region } from "../../domain/region.ts";
import type { Excess } from "../../markdown/limits.ts";
import { parseMarkdown } from "../../markdown/parse.ts";
import { type Prepared, type PreparedHeading, prepareMarkdown } from "../../markdown/prepare.ts";
import type { Problems } from "../../problems/problem.ts";
import { isBlank } from "../fields/open-text.ts";
import { hiddenIn } from "../files/hidden-characters.ts";
import { noCache, type ParseCache } from "../parse-cache.ts";
import type { TextFile } from "./groups.ts";
import { actionsOn, checkChosen, checkHeadingIds, headingPosition, isReport, pageOf, sectionIds } from "./heading-ids.ts";
import type { DraftText, ParsedText, ParsedTexts } from "./parsed-text.ts";
import { lineAt, writtenAt } from "./positions.ts";

/** Reads the Markdown of all texts, each once, and gives every heading an id that is its own wherever the text is shown. */
export function parseTexts(
  drafts: readonly DraftText[],
  regions: readonly Region[],
  problems: Problems,
  parseCache: ParseCache = noCache,
): ParsedTexts {
  const taken = new TakenIds(regions);
  const parsed = new Map(
    drafts.map((draft) => {
      const { original, translations } = draft.group;
      // A translation may hold titles alone: then the original's prose is shown, as where there is none.
      // Of what cannot be read nobody knows which headings it has.
      const written = [...translations.values()].filter(
        ({ front }) => front.value === undefined || !isBlank(front.body) || isBlank(original.front.body),
      );
      const texts = [original, ...written].map((file) => [file.language, parseText(draft, file, { taken, problems, parseCache })] as const);
      return [draft.owner as object, new Map(texts)];
    }),
  );
  checkHeadingIds(parsed, regions, problems);
  return parsed;
}

interface Parsing {
  readonly taken: TakenIds;
  readonly problems: Problems;
  readonly parseCache: ParseCache;
}

function parseText(draft: DraftText, file: TextFile, { taken, problems, parseCache }: Parsing): ParsedText {
  const { body } = file.front;
  const parsed = parseCache.get("markdown", body, () => prepareMarkdown(body)) as Prepared;
  if (parsed.excess) noteExcess(parsed.excess, file, problems);
  for (const { line, written } of parsed.openComments) problems.add("open-comment", {}, writtenAt(file, line, written));
  noteHiddenEntities(file, problems);
  for (const heading of parsed.headings.filter(({ chosen }) => chosen))
    checkChosen(heading, () => headingPosition(file, heading), problems);
  return { draft, file, parsed, ids: taken.idsOf(draft.owner, file.language, parsed.headings) };
}

function noteExcess({ kind, line, ...facts }: Excess, file: TextFile, problems: Problems): void {
  const { from = 0, most = 0 } = facts as { readonly from?: number; readonly most?: number };
  problems.add(kind, { most }, lineAt(file, line, from));
}

/** A hidden character that is written as an entity, `&#x202E;`, shows to who reads the file, not to who reads the page. */
function noteHiddenEntities(file: TextFile, problems: Problems): void {
  if (!/&#/.test(file.front.body) || hiddenIn(file.front.body)) return;
  for (const { map, children } of parseMarkdown(file.front.body).tokens) {
    for (const { content, attrs } of children ?? []) {
      const character = hiddenIn([content, ...(attrs ?? []).map(([, value]) => value)].join(" "));
      if (character) problems.add("hidden-character", { character }, lineAt(file, map?.[0] ?? 0));
    }
  }
}

/**
 * The ids of the headings on each page, an issue with all its reports.
 * A chosen id is as it is. Those made from words make way, and carry their region's slug in a report, so that adding a
 * text never changes the anchors of another.
 */
class TakenIds {
  readonly #sections: ReadonlySet<string>;
  readonly #taken = new Map<Language, Map<object, Taken>>();

  constructor(regions: readonly Region[]) {
    this.#sections = sectionIds(regions);
  }

  /** The final ids of a text's headings, in their order. */
  idsOf(owner: object, language: Language, headings: readonly PreparedHeading[]): readonly string[] {
    const page = pageOf(owner);
    const taken = this.#takenOn(page, language);
    for (const { id, chosen } of headings) if (chosen) taken.ids.add(id);
    const prefix = isReport(owner) ? `${owner.region.slug[language]}-` : "";
    return headings.map(({ id, chosen }) => (chosen ? id : this.#free(prefix + (id || "section"), taken)));
  }

  #takenOn(page: object, language: Language): Taken {
    const pages = this.#taken.get(language) ?? new Map<object, Taken>();
    this.#taken.set(language, pages);
    const taken = pages.get(page) ?? { ids: new Set(), actions: new Set(actionsOn(page)), next: new Map() };
    pages.set(page, taken);
    return taken;
  }

  #free(stem: string, taken: Taken): string {
    const isTaken = (id: string) => taken.ids.has(id) || this.#sections.has(id) || taken.actions.has(id);
    let n = taken.next.get(stem) ?? 1;
    const numbered = () => (n === 1 ? stem : `${stem}-${n}`);
    while (isTaken(numbered())) n += 1;
    const id = numbered();
    taken.ids.add(id);
    taken.next.set(stem, n + 1);
    return id;
  }
}

/** What is taken on one page in one language, and the number with which to try a stem next. */
interface Taken {
  readonly ids: Set<string>;
  readonly actions: ReadonlySet<string>;
  readonly next: Map<string, number>;
}
