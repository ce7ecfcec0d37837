import type { Kind } from "../../src/domain/routes.ts";
import { type Html, html, type Insert } from "../../src/html/html.ts";
import { actionColumns } from "../data/actions.ts";
import { dataPackageJson } from "../data/data-package.ts";
import { openData } from "../data/open-data.ts";
import { countColumns } from "../data/statistics.ts";
import type { Columns, ColumnWords } from "../data/table.ts";
import type { View } from "../view.ts";
import { separated } from "./text.ts";

/** A file that the page offers. */
interface Offered {
  readonly kind: Kind & ("actionsCsv" | "actionsJson" | "countsCsv" | "dataPackage");
  readonly type: string;
  readonly content: string;
  readonly text: string;
  readonly rows: number | null;
}

/** The files with what is in them and how much that is. */
export function downloads(view: View): Html {
  const { words, language } = view;
  const { downloads, file, rows, size } = words.editions.data;
  const number = new Intl.NumberFormat(language);
  const kilobytes = new Intl.NumberFormat(language, { style: "unit", unit: "kilobyte", maximumSignificantDigits: 2 });
  return html`<section><h2 id="_files">${downloads}</h2>
<table class="files" aria-labelledby="_files">
<thead><tr><th scope="col">${file}</th><th scope="col" class="number">${rows}</th><th scope="col" class="number">${size}</th></tr></thead>
<tbody>\n${offeredBy(view).map(
    (
      one,
    ) => html`<tr><th scope="row"><a href="${view.to(one.kind, null)}" type="${one.type}">${fileName(one.kind, view)}</a> ${one.content}</th>
<td class="number">${one.rows === null ? "–" : number.format(one.rows)}</td><td class="number">${kilobytes.format(Buffer.byteLength(one.text) / 1000)}</td></tr>\n`,
  )}</tbody></table></section>`;
}

function offeredBy(view: View): Offered[] {
  const { actions, counts, json } = openData(view);
  const { files } = view.words.editions.data;
  const [csv, application] = ["text/csv", "application/json"];
  return [
    { kind: "actionsCsv", type: csv, content: files.actions, text: actions.text, rows: actions.lines.size },
    { kind: "actionsJson", type: application, content: files.actionsJson, text: json, rows: actions.lines.size },
    { kind: "countsCsv", type: csv, content: files.counts, text: counts.text, rows: counts.lines.size },
    { kind: "dataPackage", type: application, content: files.dataPackage, text: dataPackageJson(view), rows: null },
  ];
}

function fileName(kind: Offered["kind"], { to }: View): string {
  return to(kind, null).split("/").at(-1) as string;
}

/** A column's name, which may go on in the next line behind an underscore. */
function breakable(name: string): Insert {
  return separated(name.split(/(?<=_)/), html`<wbr>`);
}

/** What the columns of the tables mean, from the same definitions as the tables and the data package. */
export function columnTables(view: View): Html {
  const { actions, counts } = view.words.editions.data;
  return html`<div class="meanings">${columnTable("actionsCsv", actionColumns, actions, view)}${columnTable("countsCsv", countColumns, counts, view)}</div>\n`;
}

function columnTable<T, Name extends string>(
  kind: Offered["kind"],
  columns: Columns<T, Name>,
  meanings: Readonly<Record<Name, ColumnWords>>,
  view: View,
): Html {
  const words = view.words.editions.data;
  const names = Object.keys(columns) as Name[];
  return html`<section><h2 id="_${kind}">${words.columns({ file: fileName(kind, view) })}</h2>
<table class="meaning" aria-labelledby="_${kind}">
<thead><tr><th scope="col">${words.column}</th><th scope="col">${words.meaning}</th></tr></thead>
<tbody>\n${names.map((name) => html`<tr><th scope="row"><code>${breakable(name)}</code></th><td><strong>${meanings[name].title}</strong>. ${meanings[name].text}</td></tr>\n`)}</tbody></table></section>\n`;
}
