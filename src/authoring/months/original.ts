import { openText } from "../../content/fields/open-text.ts";
import type { actionSchema } from "../../content/schemas/report.ts";
import { type Month, month as monthOf } from "../../domain/month.ts";
import type { Region } from "../../domain/region.ts";
import { monthName } from "../../languages/dates.ts";
import { type EditorsLanguage, editorMessages } from "../../languages/messages-in.ts";
import { comment, frontMatter, gap } from "../front-matter.ts";
import { type Inventory, pathOf, textsOf } from "./inventory.ts";
import { inheritanceOf } from "./previous-issue.ts";

/**
 * Lays out a month in the original's language: the issue, as a draft, and a report on each region. What is there is left out.
 * @param editors The language of the comments in the files.
 * @returns The texts by their paths below the content folder; nothing is written.
 */
export function layOutOriginal(inventory: Inventory, month: Month, editors: EditorsLanguage): Map<string, string> {
  const there = textsOf(inventory, month);
  const path = (name: string) => pathOf(inventory, month, name, inventory.site.original);
  const reports = inventory.registers.regions.all.map(
    (region) => [region.id, () => reportFile(inventory, region, month, editors)] as const,
  );
  const wanted = [["issue", () => issueFile(inventory, month, editors)] as const, ...reports];
  return new Map(wanted.filter(([name]) => !there.has(name)).map(([name, write]) => [path(name), write()]));
}

function issueFile(inventory: Inventory, month: Month, editors: EditorsLanguage): string {
  const words = editorMessages("drafts", editors).month;
  const { from, authors, number } = inheritanceOf(inventory, month);
  return [
    "---\n",
    comment(`${words.issue({ month: monthName(month, editors) })}\n\n${words.summary}`),
    gap("summary"),
    number === null ? "" : frontMatter({ number }),
    comment(authors.length > 0 ? words.authors.some({ month: from && monthName(from, editors) }) : words.authors.none),
    frontMatter({ authors }),
    comment(`${words.published}\npublished: ${monthAfter(month).id}-05`),
    comment(words.draft),
    "draft: true\n---\n",
  ].join("");
}

/** The month after another, in which its issue is mostly published. */
export function monthAfter({ year, number }: Month): Month {
  return number === 12 ? monthOf(year + 1, 1) : monthOf(year, number + 1);
}

/** A report that says nothing yet. Its action is a comment, and its values are gaps, so that no example can become a fact. */
export function reportFile(inventory: Inventory, region: Region, month: Month, editors: EditorsLanguage): string {
  const { original } = inventory.site;
  const words = editorMessages("drafts", editors).month;
  const places = region.places.map(({ code, name }) => `  ${code} ${name[original].text}`);
  const head = words.report({ region: region.name[original].text, month: monthName(month, editors) });
  const fields = Object.entries(actionFields(inventory, region, month, editors)).filter(([, gap]) => gap !== null);
  const action = fields.map(([name, gap], n) => `${n === 0 ? "  - " : "    "}${name}: ${gap}`);
  const lines = [head, "", "actions:", ...action, ...(places.length > 0 ? ["", words.places, ...places] : [])];
  return `---\n${comment(lines.join("\n"))}---\n`;
}

/** The gap in each field of an action, and what it takes; null where there is nothing to choose from. */
function actionFields({ registers }: Inventory, { places: [place] }: Region, month: Month, editors: EditorsLanguage) {
  const { action } = editorMessages("drafts", editors).month;
  return {
    id: `${openText} # ${action.id}`,
    title: `"${openText}" # ${action.title}`,
    place: place ? `${openText} # ${action.place({ code: place.code })}` : null,
    municipality: `"${openText}" # ${action.municipality}`,
    partners: `[${openText}] # ${action.partners({ id: registers.partners.ids[0] ?? "undrr" })}`,
    topics: `[${openText}] # ${action.topics({ id: registers.topics.ids[0] ?? "culture" })}`,
    date: `${openText} # ${action.date({ day: `${month.id}-15` })}`,
    source: `${openText} # ${action.source}`,
  } satisfies Readonly<Record<keyof typeof actionSchema.shape, string | null>>;
}
