import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { EditorsLanguage } from "../languages/messages-in.ts";
import { fieldTable } from "./field-tables.ts";
import { jsonSchemas } from "./json-schemas.ts";
import { mistakesTable } from "./mistakes.ts";

/** The editors' guide, below the project's folder. */
export const guide = "docs/guide.md";

/** Where editors read it: a copy, since what is in `content/` belongs to the archive, and another archive may have none. */
export const guideForEditors = "content/README.md";

/**
 * The documents for editors that are made from the code, by their paths below the project's folder: the guide, of which only what
 * is between markers is made, and the JSON Schemas.
 */
export function guideDocuments(root: string): Readonly<Record<string, string>> {
  const schemas = Object.entries(jsonSchemas()).map(([name, schema]) => [`schemas/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`]);
  return { [guide]: filled(readFileSync(join(root, guide), "utf8"), root), ...Object.fromEntries(schemas) };
}

const marked = /<!-- (fields|mistakes):([a-z-]+:)?(es|en) -->\n[\s\S]*?<!-- \/\1 -->/g;

/** A text with the parts between its markers made anew: `<!-- fields:issue:es -->…<!-- /fields -->`. */
function filled(text: string, root: string): string {
  return text.replace(marked, (_all, kind: string, name: string | undefined, language: EditorsLanguage) => {
    const made = kind === "fields" ? fieldTable((name ?? "").slice(0, -1), language) : mistakesTable(root, language);
    return `<!-- ${kind}:${name ?? ""}${language} -->\n\n${made}\n\n<!-- /${kind} -->`;
  });
}
