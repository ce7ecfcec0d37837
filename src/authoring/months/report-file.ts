import { openText } from "../../content/fields/open-text.ts";
import type { actionSchema } from "../../content/schemas/report.ts";
import type { Month } from "../../domain/month.ts";
import type { Region } from "../../domain/region.ts";
import { monthName } from "../../languages/dates.ts";
import { type EditorsLanguage, editorMessages } from "../../languages/messages-in.ts";
import { comment } from "../front-matter.ts";
import type { Inventory } from "./inventory.ts";

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
