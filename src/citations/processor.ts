import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
// @ts-expect-error: ships no types; those that are used here are below
import library from "citeproc";
import type { Language } from "../domain/language.ts";
import { vocabularyOf } from "../languages/vocabulary.ts";

/** The styles, each a file of ours by the rules of its manual, which the file names. */
export const citationStyles = ["apa", "chicago", "mla"] as const;

export type CitationStyle = (typeof citationStyles)[number];

/** An item as the Citation Style Language's processor takes it. */
export type CslData = Readonly<Record<string, unknown>>;

/** Formats an item; what is in italics is between {@link italics}. */
export type Processor = (item: CslData) => string;

/** Noncharacters that no text holds: they mark where italics begin and end. */
export const italics = ["\uFDD0", "\uFDD1"] as const;

/** What is used of citeproc-js 1.4. */
interface Citeproc {
  readonly Output: { readonly Formats: Record<string, object> };
  readonly Engine: new (
    system: { readonly retrieveLocale: (tag: string) => string; readonly retrieveItem: (id: string) => CslData },
    style: string,
    language: string,
    force: boolean,
  ) => Engine;
}

interface Engine {
  readonly opt: { readonly development_extensions: Record<string, boolean> };
  setOutputFormat(name: string): void;
  updateItems(ids: readonly string[], unsorted: boolean): void;
  makeBibliography(): [object, [string]];
}

const citeproc = library as Citeproc;
citeproc.Output.Formats.gaceta = { ...citeproc.Output.Formats.text, "@font-style/italic": italics.join("%%STRING%%") };

const localeFolder = createRequire(import.meta.url)("citeproc-locales") as string;

const processors = new Map<string, Processor>();

/** The processor of a style in a language; made once, since it reads the style and the words of the language. */
export function processorOf(style: CitationStyle, language: Language): Processor {
  const key = `${style} ${language}`;
  const known = processors.get(key) ?? makeProcessor(style, language);
  processors.set(key, known);
  return known;
}

function makeProcessor(style: CitationStyle, language: Language): Processor {
  const items: CslData[] = [];
  const system = {
    retrieveLocale: (tag: string) => readFileSync(join(localeFolder, `locales-${tag}.xml`), "utf8"),
    retrieveItem: (id: string) => items[Number(id)] as CslData,
  };
  const rules = readFileSync(join(import.meta.dirname, "styles", `${style}.csl`), "utf8");
  const engine = new citeproc.Engine(system, rules, vocabularyOf(language).citations, true);
  engine.setOutputFormat("gaceta");
  // Addresses are not made links, and no field is read out of the words of a note.
  Object.assign(engine.opt.development_extensions, { wrap_url_and_doi: false, field_hack: false });
  return (item) => {
    const id = String(items.push({ ...item, id: String(items.length) }) - 1);
    engine.updateItems([id], true);
    return engine.makeBibliography()[1][0].trim();
  };
}
