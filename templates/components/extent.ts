import { html, type Insert } from "../../src/html/html.ts";
import { monthName } from "../../src/languages/dates.ts";
import type { View } from "../view.ts";

/** How much the archive holds, and from when to when. */
export function extent({ archive: { issues }, words, language }: View): Insert {
  const [latest, first] = [issues[0], issues.at(-1)];
  if (!latest || !first) return null;
  const count = (of: "reports" | "actions") => words.count[of]({ count: issues.reduce((sum, issue) => sum + issue[of].length, 0) });
  const span = [...new Set([first, latest])].map(({ month }) => monthName(month, language)).join(" – ");
  return html`<p class="extent">${[words.count.issues({ count: issues.length }), count("reports"), count("actions"), span].join(" · ")}</p>\n`;
}
