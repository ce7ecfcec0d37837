import { type CitedWork, referenceOf } from "../../../src/citations/reference.ts";
import type { Author } from "../../../src/domain/author.ts";
import type { Issue } from "../../../src/domain/issue.ts";
import type { Translation } from "../../../src/domain/text.ts";
import { loaded, swap } from "../content/archive-on-disk.ts";

/** What a test wants to be otherwise in the made-up issue of October 2021, which two authors have written in Spanish. */
export interface Wanted {
  readonly title?: string;
  readonly newsletter?: string;
  readonly publisher?: string;
  readonly authors?: readonly Pick<Author, "name" | "family">[];
  readonly published?: string | null;
  readonly number?: number | null;
  readonly corrections?: readonly string[];
  readonly translation?: Partial<Translation>;
}

/** A person whose surname is known, and an organisation. */
export const personAndCouncil: NonNullable<Wanted["authors"]> = [
  { name: "Ana Ejemplo Prueba", family: "Ejemplo Prueba" },
  { name: "Consejo de Pruebas", family: null },
];

const archive = loaded({ "site.yaml": swap("url:", "issn: 2049-3630\nlicence: CC-BY-4.0\nurl:") });
const issue = archive.issues.find(({ month }) => month.id === "2021-10") as Issue;
const untold: Translation = { method: null, tool: null, translator: null, reviewer: null, date: null, outdated: false };

/** The reference to a made-up issue; to its English translation, with the same title, where one is wanted. */
export function madeUpReference(wanted: Wanted = {}): CitedWork {
  const { title, newsletter, publisher, authors, published, number, corrections = [], translation } = wanted;
  const language = translation ? "en" : "es";
  const text = { ...issue.text.es, language, translation: translation ? { ...untold, ...translation } : null } as const;
  const everywhere = (words: string) =>
    ({ ...issue.title, es: { text: words, language: "es" }, en: { text: words, language: "en" } }) as const;
  const changed = {
    ...issue,
    ...(title === undefined ? {} : { title: everywhere(title) }),
    ...(authors && { authors: authors as readonly Author[] }),
    ...(published === undefined ? {} : { published }),
    ...(number === undefined ? {} : { number }),
    corrections: corrections.map((date) => ({ date, note: issue.title })),
    text: { ...issue.text, [language]: text },
  };
  const site = {
    ...archive.site,
    ...(newsletter === undefined ? {} : { title: everywhere(newsletter) }),
    ...(publisher === undefined ? {} : { publisher: { name: publisher, url: null } }),
  };
  return referenceOf(changed, language, { site, routes: archive.routes });
}

/** Titles with what means something to a format or breaks one that is not careful. Nothing of them may be lost. */
export const hostileTitles: readonly string[] = [
  "Año de la Cigüeña: ¿qué pasó en São Luís, Łódź y Việt Nam? N.º 5 ½",
  "Bread & butter, 100% of $5_000 #1 ~ ^ \\ / | @",
  "Quotes \"straight\", “curly”, «angular», 'single', ‘more’ and `grave`",
  "Braces {one}, {two, }three{ and {{four}}",
  "<b>Bold</b>, <i>italic</i>, <span>and</span> <script>alert(1)</script> & &amp;",
  "A backslash at the end \\",
  "日本の地方外交 · Жук · العربية · 😀👩‍👩‍👧",
  "\\textbf{TeX} \\input{/etc/passwd} $x^2_1$ \\% --- ``double''",
  "@article{other, title = {Another}}",
  "Ends with a question?",
  "Year 8888, blank \uE001, marks \uFDD0not italic\uFDD1, letter \u0149\uE000",
  "and others and more",
];

/** Titles with line breaks, which arrive as spaces. */
export const brokenTitles: readonly string[] = [
  "First line\nER  - \nTY  - BOOK\nTI  - Another",
  "First\r\nER  - \r\n\r\nTY  - BOOK",
  "Next\u2028line\u2029paragraph\u0085next\vtab\fpage\u0000null",
  "}\n\n@book{evil, title={x}}",
];

/** A title as it arrives: on one line. */
export function onOneLine(title: string): string {
  return title
    .split(/[\s\p{Cc}]+/u)
    .join(" ")
    .trim();
}
