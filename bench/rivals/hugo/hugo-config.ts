import type { Archive } from "../../../src/domain/archive.ts";
import { messagesIn } from "../../../src/languages/messages-in.ts";
import type { Language } from "../../made-up.ts";

/** How each language of the made-up archives writes dates and lists (Go's layouts), and what it is called elsewhere. */
const customs: Readonly<Record<Language, object>> = {
  es: { month: "January de 2006", day: "2 de January de 2006", short: "Jan 2006", locale: "es_ES", langid: "spanish", and: " y " },
  en: { month: "January 2006", day: "January 2, 2006", short: "Jan 2006", locale: "en_US", langid: "english", and: " and " },
};

/** The configuration of the Hugo site. */
export function hugoConfig(archive: Archive, plain: boolean): object {
  const { site, map } = archive;
  return {
    baseURL: site.url.href,
    defaultContentLanguage: site.original,
    languages: Object.fromEntries(site.languages.map((language, n) => [language, languageConfig(archive, language as Language, n)])),
    params: { plain, publisher: site.publisher.name, map: { box: `0 0 ${map?.width} ${map?.height}`, attribution: "Made-up map" } },
    taxonomies: { place: "places", topic: "topics", partner: "partners", author: "authors", year: "years" },
    disableKinds: plain ? ["RSS", "sitemap"] : ["RSS"],
    enableRobotsTXT: !plain,
    mediaTypes,
    outputFormats,
    outputs: plain ? Object.fromEntries(Object.keys(outputs).map((kind) => [kind, ["html"]])) : outputs,
  };
}

function languageConfig({ site }: Archive, language: Language, position: number): object {
  return {
    weight: position + 1,
    title: site.title[language].text,
    languageName: messagesIn(language).language,
    contentDir: `content/${language}`,
    params: { ...customs[language], description: site.description[language].text, slug: site.slug[language] },
  };
}

const mediaTypes = {
  "application/atom+xml": { suffixes: ["xml"] },
  "application/feed+json": { suffixes: ["json"] },
  "application/manifest+json": { suffixes: ["webmanifest"] },
  "application/x-bibtex": { suffixes: ["bib"] },
  "application/x-research-info-systems": { suffixes: ["ris"] },
  "application/vnd.citationstyles.csl+json": { suffixes: ["json"] },
};

const outputFormats = {
  atom: format("application/atom+xml", "feed"),
  jsonfeed: format("application/feed+json", "feed"),
  manifest: format("application/manifest+json", "site"),
  actions: format("text/csv", "actions"),
  actionsjson: format("application/json", "actions"),
  counts: format("text/csv", "counts"),
  datapackage: format("application/json", "datapackage"),
  bib: format("application/x-bibtex", "issue"),
  ris: format("application/x-research-info-systems", "issue"),
  csl: format("application/vnd.citationstyles.csl+json", "issue"),
};

function format(mediaType: string, baseName: string): object {
  return { mediaType, baseName, isPlainText: true, notAlternative: true };
}

/** What Hugo makes of each of its kinds of page, unless the front matter of one says otherwise. */
const outputs = {
  home: ["html", "atom", "jsonfeed", "manifest"],
  section: ["html", "atom", "actions"],
  taxonomy: ["html"],
  term: ["html", "atom", "actions"],
  page: ["html"],
};
