import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import type { Archive } from "../../../src/domain/archive.ts";
import { type Language, localize } from "../../../src/domain/language.ts";
import { messagesIn } from "../../../src/languages/messages-in.ts";
import { Entries } from "../entries.ts";
import { rivalWords } from "../words.ts";

/**
 * Writes a made-up archive as a plain Eleventy site, as most people make one: Markdown files with front matter as inputs, layouts in
 * Nunjucks, everything by Eleventy's own ways. The layouts are in `site/`; the lists that they need are made once, in one collection.
 *
 * It makes our HTML pages, at the same addresses, in both languages, with the same texts and lists, but plain: without metadata for
 * programs, citations, maps and related issues, and no feeds, data or search index. It lacks what a build would only copy or bundle, too.
 *
 * @param content The folder from which the archive was loaded.
 * @param folder Where the site is written.
 */
export function writeEleventySite(archive: Archive, content: string, folder: string): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  cpSync(join(import.meta.dirname, "site"), folder, { recursive: true });
  write("package.json", JSON.stringify({ type: "module" }));
  write("_data/site.json", JSON.stringify(siteData(archive)));
  for (const language of archive.site.languages) {
    write(`${language}/${language}.json`, JSON.stringify({ lang: language }));
    for (const { path, front, body } of files(archive, language, content))
      write(`${language}/${path}.md`, `---\n${stringify(front, { lineWidth: 0 })}---\n${body}`);
  }
}

/** What every page knows of the site. */
function siteData({ site }: Archive): object {
  const { languages, title, description, url, publisher } = site;
  return {
    title: localize(languages, (language) => title[language].text),
    description: localize(languages, (language) => description[language].text),
    languages: localize(languages, (language) => messagesIn(language).language),
    words: localize(languages, (language) => rivalWords(language, "%s", "%d")),
    url: url.origin,
    publisher: publisher.name,
  };
}

interface File {
  readonly path: string;
  readonly front: object;
  readonly body: string;
}

function files(archive: Archive, language: Language, content: string): File[] {
  const entries = new Entries(archive, language, content).all();
  const alone = (["home", "latest", "notFound"] as const).map((kind) => {
    return { kind, path: kind, address: archive.routes.to(kind, language, null), facts: {}, body: "" };
  });
  return [...entries, ...alone].map(({ kind, path, address, facts, body }) => {
    return { path, front: { ...facts, kind, key: path, layout: `${kind}.njk`, permalink: address }, body };
  });
}
