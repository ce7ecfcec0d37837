import { openText } from "../../content/fields/open-text.ts";
import type { Month } from "../../domain/month.ts";
import type { Region } from "../../domain/region.ts";
import { monthName } from "../../languages/dates.ts";
import { type EditorsLanguage, editorMessages } from "../../languages/messages-in.ts";
import { comment } from "../front-matter.ts";
import type { Inventory } from "./inventory.ts";

/** A report that says nothing yet. Its action is a comment, and its values are gaps, so that no example can become a fact. */
export function reportFile({ site, registers }: Inventory, region: Region, month: Month, editors: EditorsLanguage): string {
  const words = editorMessages("drafts", editors).month;
  const [place] = region.places;
  const places = region.places.map(({ code, name }) => `  ${code} ${name[site.original].text}`);
  const { partners, topics } = registers;
  const { action } = words;
  const fields = [
    `  - id: ${openText} # ${action.id}`,
    `    title: "${openText}" # ${action.title}`,
    ...(place ? [`    place: ${openText} # ${action.place({ code: place.code })}`] : []),
    `    municipality: "${openText}" # ${action.municipality}`,
    `    partners: [${openText}] # ${action.partners({ id: partners.ids[0] ?? "undrr" })}`,
    `    topics: [${openText}] # ${action.topics({ id: topics.ids[0] ?? "culture" })}`,
    `    date: ${openText} # ${action.date({ day: `${month.id}-15` })}`,
    `    source: ${openText} # ${action.source}`,
  ];
  const head = words.report({ region: region.name[site.original].text, month: monthName(month, editors) });
  const lines = [head, "", "actions:", ...fields, ...(place ? ["", words.places, ...places] : [])];
  return `---\n${comment(lines.join("\n"))}---\n`;
}
