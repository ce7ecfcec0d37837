import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { type Language, languages, prose, Random, words } from "./made-up.ts";

const firstYear = 1900;

/** How many issues an archive can have: all of them until 2019, as a build leaves out those of the future. */
export const mostIssues = 120 * 12;

const upTo = (most: number) => Array.from({ length: most }, (_, n) => n + 1);

/** What an archive holds, each thing as its number. */
const [regions, topics, partners, authors] = [upTo(8), upTo(16), upTo(60), upTo(12)] as const;
const placesPerRegion = 4;

type Write = (path: string, text: string) => void;

/** A Markdown file in each language, before it is written. */
type Drafts = Readonly<Record<Language, Draft>>;
type Draft = { readonly front: object; readonly body: string };

/**
 * Writes an archive that is made up from beginning to end, in the form of the contract with editors, into a new folder.
 * The same seed gives the same bytes, and a smaller archive is the beginning of a larger one, so that sizes can be compared.
 */
export function generate(folder: string, issues: number, seed = 1): void {
  const write: Write = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  writeRegisters(write);
  writeMap(write);
  writeAbout(write);
  const random = new Random(seed);
  for (let number = 1; number <= issues; number++) writeIssue(number, random, write);
}

function writeRegisters(write: Write): void {
  const made = (id: string, es: string, en: string) => (n: number) => ({ id: `${id}-${n}`, name: { es: `${es} ${n}`, en: `${en} ${n}` } });
  const place = (n: number) => ({ code: codeOf(n), name: { es: `Lugar inventado ${n}`, en: `Made-up Place ${n}` } });
  const kinds = ["country", "city", "igo", "ngo", "company", "university", "other"];
  const partner = made("partner", "Socio inventado", "Made-up Partner");
  write("site.yaml", stringify(site));
  write(
    "regions.yaml",
    stringify(regions.map((n) => ({ ...made("region", "Región inventada", "Made-up Region")(n), places: placesOf(n).map(place) }))),
  );
  write("topics.yaml", stringify(topics.map(made("topic", "Tema inventado", "Made-up Topic"))));
  write("partners.yaml", stringify(partners.map((n) => ({ ...partner(n), kind: kinds[n % kinds.length] }))));
  write("authors.yaml", stringify(authors.map((n) => ({ id: `author-${n}`, name: `Made-up Author ${n}` }))));
}

const site = {
  title: { es: "Boletín inventado", en: "Made-up Newsletter" },
  description: {
    es: "Un archivo inventado de principio a fin, para medir cuánto tarda su construcción.",
    en: "An archive that is made up from beginning to end, to measure how long it takes to build.",
  },
  url: "https://made-up.example.org/",
  languages: [...languages],
  timezone: "UTC",
  publisher: { name: "Made-up Publisher" },
  map: "squares",
};

/** The numbers of a region's places. */
function placesOf(region: number): number[] {
  return upTo(placesPerRegion).map((n) => (region - 1) * placesPerRegion + n);
}

/** XX is no country's code and stays free for uses like this one (ISO 3166-1). */
function codeOf(place: number): string {
  return `XX-${String(place).padStart(2, "0")}`;
}

/** Every place is a square: a region a column, its places below one another. */
function writeMap(write: Write): void {
  const square = (x: number, y: number) => `${x},${y} ${x + 90},${y} ${x + 90},${y + 90} ${x},${y + 90}`;
  const shape = (place: number, column: number, row: number) => [codeOf(place), [square(column * 100, row * 100)]];
  const shapes = regions.flatMap((region, column) => placesOf(region).map((place, row) => shape(place, column, row)));
  const fixed = { attribution: { text: "Made-up map" }, width: regions.length * 100, height: placesPerRegion * 100 };
  write("maps/squares.yaml", stringify({ ...fixed, shapes: Object.fromEntries(shapes) }));
}

function writeAbout(write: Write): void {
  const about = (title: string, body: string): Draft => ({ front: { title }, body });
  writeBoth("pages/about", "2000-01-01", write, { es: about("Acerca de", site.description.es), en: about("About", site.description.en) });
}

function writeIssue(number: number, random: Random, write: Write): void {
  const folder = `issues/${monthOf(number)}`;
  const published = `${monthOf(number + 1)}-05`;
  const signed = random.some(authors, random.between(2, 3)).map((n) => `author-${n}`);
  writeBoth(`${folder}/issue`, published, write, {
    es: { front: { summary: words(random, "es", 14), number, authors: signed, published }, body: editorial(random, "es") },
    en: { front: { summary: words(random, "en", 14) }, body: editorial(random, "en") },
  });
  for (const region of regions) writeBoth(`${folder}/region-${region}`, published, write, report(number, region, random));
}

/** The month of an issue, as its folder is named. */
function monthOf(number: number): string {
  const month = String(((number - 1) % 12) + 1).padStart(2, "0");
  return `${firstYear + Math.floor((number - 1) / 12)}-${month}`;
}

function editorial(random: Random, language: Language): string {
  const confession = { es: "Este número es inventado de principio a fin.", en: "This issue is made up from beginning to end." };
  return [confession[language], ...prose(random, language, 80)].join("\n\n");
}

function report(number: number, region: number, random: Random): Drafts {
  const made = Array.from({ length: random.between(1, 2) }, (_, n) => action(`action-${region}-${n + 1}`, monthOf(number), region, random));
  const titles = Object.fromEntries(made.map(({ facts: { id }, title }) => [id, title.en]));
  return {
    es: { front: { actions: made.map(({ facts }) => facts) }, body: reportText(number, random, "es") },
    en: { front: { titles }, body: reportText(number, random, "en") },
  };
}

function action(id: string, month: string, region: number, random: Random) {
  const municipality = `Municipio inventado ${random.between(1, 400)}`;
  const title = { es: `${municipality}: ${words(random, "es", 7)}`, en: `${municipality}: ${words(random, "en", 7)}` };
  const named = (noun: string, all: readonly number[]) => random.some(all, random.between(1, 2)).map((n) => `${noun}-${n}`);
  const told = { id, title: title.es, place: codeOf(random.early(placesOf(region))), municipality };
  const date = random.chance(0.5) && { date: `${month}-${random.between(10, 28)}` };
  return { title, facts: { ...told, partners: named("partner", partners), topics: named("topic", topics), ...date } };
}

/** Now and then with a link to an earlier issue. */
function reportText(number: number, random: Random, language: Language): string {
  const paragraphs = prose(random, language, random.between(180, 250));
  const target = monthOf(random.between(1, Math.max(1, number - 1)));
  if (number > 1 && random.chance(0.25)) paragraphs[0] += ` [${words(random, language, 3)}](../${target}/issue.${language}.md).`;
  return paragraphs.join("\n\n");
}

/** Writes a text in both languages; the translation says of which original it is one. */
function writeBoth(path: string, date: string, write: Write, { es, en }: Drafts): void {
  const original = document(es);
  const of = createHash("sha256").update(original).digest("hex").slice(0, 12);
  write(`${path}.es.md`, original);
  write(`${path}.en.md`, document({ ...en, front: { ...en.front, translation: { method: "machine", date, of } } }));
}

function document({ front, body }: Draft): string {
  return `---\n${stringify(front)}---\n${body}\n`;
}
