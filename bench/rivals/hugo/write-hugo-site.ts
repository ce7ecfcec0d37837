import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import type { Archive } from "../../../src/domain/archive.ts";
import type { Language } from "../../../src/domain/language.ts";
import type { Kind } from "../../../src/domain/routes.ts";
import { Entries, type Entry } from "../entries.ts";
import { rivalWords } from "../words.ts";
import { hugoConfig } from "./hugo-config.ts";

/**
 * Writes a made-up archive as a Hugo site, from which `hugo` makes the pages that we make: at the same addresses, in both languages, of
 * the same texts, and about as heavy. The layouts are in `site/`; they keep what is used again (`partialCached`), look pages up instead
 * of searching for them, and use Hugo's sections and taxonomies for the lists.
 *
 * It has what our build writes without PDFs, mails and cards: besides the pages with all their metadata (JSON-LD, the tags of Google
 * Scholar, citations in three styles, maps, related issues), a feed for everything that has one, the data in full and in slices, three
 * files for reference managers with each issue, and a sitemap. It lacks what a build would only copy or bundle (styles, scripts, fonts,
 * icons), `_headers`, most of the data page's charts, and the search index, which is Pagefind's part. Where Hugo cannot choose a file's name
 * for each page, `issue.bib` represents `newsletter-2021-09.bib`; it also makes a redirect of its own, `/es/index.html`.
 *
 * @param content The folder from which the archive was loaded.
 * @param folder Where the site is written.
 * @param plain Makes only the HTML pages, without metadata for programs, citations, maps and related issues: the same addresses and texts.
 */
export function writeHugoSite(archive: Archive, content: string, folder: string, { plain = false } = {}): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  cpSync(join(import.meta.dirname, "site"), folder, { recursive: true });
  write("hugo.yaml", stringify(hugoConfig(archive, plain)));
  for (const language of archive.site.languages) {
    write(`i18n/${language}.yaml`, stringify(rivalWords(language, "{{ . }}", "{{ .Count }}")));
    for (const { path, front, body } of files(archive, language, content, plain))
      write(`content/${language}/${path}.md`, `---\n${stringify(front, { lineWidth: 0 })}---\n${body}`);
  }
}

interface File {
  readonly path: string;
  readonly front: object;
  readonly body: string;
}

function files(archive: Archive, language: Language, content: string, plain: boolean): File[] {
  const latest = { aliases: [archive.routes.to("latest", language, null)] };
  const newest = archive.issues[0] && archive.routes.to("issue", language, archive.issues[0]);
  return [
    ...["places", "years"].map((path) => ({ path: `${path}/_index`, front: unseen, body: "" })),
    ...new Entries(archive, language, content).all().map((entry) => file(entry, plain, entry.address === newest ? latest : {})),
  ];
}

/** A taxonomy that has no page of its own. */
const unseen = { _build: { render: "never", list: "never" }, outputs: ["html"] };

function file({ kind, path, address, facts, body }: Entry, plain: boolean, more: object): File {
  const outputs = plain ? undefined : outputsOf[kind];
  const front = { ...facts, url: address, ...(layouts.has(kind) && { layout: kind }), ...(outputs && { outputs }), ...more };
  return { path: leaves.has(kind) ? path : `${path}/_index`, front, body };
}

/** The kinds that are no lists to Hugo. */
const leaves: ReadonlySet<Kind> = new Set(["issue", "report", "info", "search", "data"]);

/** The kinds whose layout Hugo would not find by itself. */
const layouts: ReadonlySet<Kind> = new Set(["region", "report", "search", "data"]);

/** What is made of the kinds that differ from what Hugo takes them for. */
const outputsOf: Partial<Record<Kind, readonly string[]>> = {
  archive: ["html"],
  regions: ["html"],
  year: ["html"],
  partner: ["html", "actions"],
  author: ["html", "atom"],
  issue: ["html", "bib", "ris", "csl"],
  data: ["html", "actions", "actionsjson", "counts", "datapackage"],
};
