import { createHash } from "node:crypto";
import type { Archive } from "../../src/domain/archive.ts";
import type { Author } from "../../src/domain/author.ts";
import type { Site } from "../../src/domain/site.ts";
import { beginningOf } from "../../src/languages/moment.ts";
import { once } from "../../src/views/once.ts";
import type { Reading } from "../../src/views/reading.ts";
import { actionColumns } from "./actions.ts";
import { openData } from "./open-data.ts";
import { countColumns, publicIssues } from "./statistics.ts";
import type { Column, Columns, ColumnWords } from "./table.ts";

/** How the tables are written: as RFC 4180 has it. */
const dialect = { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, skipInitialSpace: false, header: true };

/**
 * Describes the data of a language for programs (Frictionless Data Package). It is of version 1, which all readers know;
 * where version 2 has other names for something (`type`, `roles`) it says both. Nothing in it depends on the day of the build.
 */
export const dataPackageJson = once((reading: Reading) => `${JSON.stringify(dataPackage(reading), null, 2)}\n`);

function dataPackage(reading: Reading) {
  const { archive, words, language, to } = reading;
  const { site, routes } = archive;
  const { title, intro } = words.editions.data;
  const { updated } = openData(reading);
  return {
    profile: "data-package",
    name: `${nameOf(site.slug[language])}-${language}`,
    title: words.feed.title({ site: site.title[language].text, subject: title }),
    description: `${intro}\n\n${site.description[language].text}`,
    homepage: routes.absolute(to("data", null)),
    languages: [language],
    ...(updated && { version: versionOf(updated), created: beginningOf(updated, site.timezone) }),
    ...(site.licence && { licenses: [licenceOf(site.licence)] }),
    contributors: contributorsOf(archive),
    sources: sourcesOf(archive, reading),
    resources: [...tables(reading), jsonFile(reading)],
  };
}

function tables(reading: Reading) {
  const { actions, counts } = openData(reading);
  const words = reading.words.editions.data;
  return [
    {
      ...file("actions", "csv", words.files.actions, actions.text),
      ...{ type: "table", profile: "tabular-data-resource", rowCount: actions.lines.size, dialect },
      schema: tableSchema(actionColumns, words.actions, ["id"], reading),
    },
    {
      ...file("counts", "csv", words.files.counts, counts.text),
      ...{ type: "table", profile: "tabular-data-resource", rowCount: counts.lines.size, dialect },
      schema: tableSchema(countColumns, words.counts, ["month", "region_id"], reading),
    },
  ];
}

/** Describes the columns of a table (Frictionless Table Schema; the same in its versions 1 and 2). */
function tableSchema<T, Name extends string>(
  columns: Columns<T, Name>,
  words: Readonly<Record<Name, ColumnWords>>,
  primaryKey: readonly Name[],
  reading: Reading,
) {
  const entries = Object.entries(columns) as [Name, Column<T>][];
  const fields = entries.map(([name, { type, format, constraints }]) => {
    const { title, text: description } = words[name];
    const held = typeof constraints === "function" ? constraints(reading) : constraints;
    const known = held && Object.keys(held).length > 0 ? { constraints: held } : {};
    return { name, title, description, type, format: format ?? "default", ...known };
  });
  return { fields, primaryKey, missingValues: [""] };
}

function jsonFile(reading: Reading) {
  const { files } = reading.words.editions.data;
  return { ...file("actions", "json", files.actionsJson, openData(reading).json), name: "actions-json", profile: "data-resource" };
}

const mediaTypes = { csv: "text/csv", json: "application/json" } as const;

/** What is said of any file that is beside the description. */
function file(name: string, format: keyof typeof mediaTypes, title: string, text: string) {
  return {
    ...{ name, title, path: `${name}.${format}`, format, mediatype: mediaTypes[format], encoding: "utf-8" },
    bytes: Buffer.byteLength(text),
    hash: `sha256:${createHash("sha256").update(text).digest("hex")}`,
  };
}

/** A day as a version that sorts (semver.org): 2024.1.5. */
function versionOf(day: string): string {
  return day.split("-").map(Number).join(".");
}

/** Names and licences have only these letters. */
function nameOf(text: string): string {
  return text.replace(/[^A-Za-z0-9._-]+/g, "-");
}

function licenceOf({ name, url }: NonNullable<Site["licence"]>) {
  return { name: nameOf(name), title: name, ...(url && { path: url }) };
}

/** Who wrote the issues that the data are taken from, and who publishes them. */
function contributorsOf({ issues, site: { publisher } }: Archive) {
  const authors = new Set(issues.filter(({ hidden }) => hidden === null).flatMap((issue) => issue.authors));
  const path = ({ orcid, url }: Author) => (orcid ? `https://orcid.org/${orcid}` : url);
  return [
    ...[...authors].map((author) => contributor(author.name, path(author), "author")),
    contributor(publisher.name, publisher.url, "publisher"),
  ];
}

function contributor(title: string, path: string | null, role: "author" | "publisher") {
  return { title, ...(path && { path }), role, roles: [role] };
}

/** Where the issues first appeared; the publisher, where none says so. */
function sourcesOf(archive: Archive, { language }: Reading) {
  const { publisher } = archive.site;
  const issues = publicIssues(archive).filter(({ source }) => source !== null);
  const originals = issues.map(({ title, source }) => ({ title: title[language].text, path: new URL(source as string).href }));
  return [{ title: publisher.name, ...(publisher.url && { path: publisher.url }) }, ...originals];
}
