import type { PathWords } from "../domain/address-shapes.ts";
import { languages } from "../domain/language.ts";
import { pathWordsIn } from "../languages/messages-in.ts";

/** The kinds of page, those whose words count most first. */
export const pageKinds = ["issue", "report", "home", "otherPage", "region", "place", "topic", "partner", "author", "year", "list"] as const;
export type PageKind = (typeof pageKinds)[number];

/** The kinds of other files. */
const otherKinds = ["feed", "data", "pdf", "citation", "mail", "card", "picture", "searchIndex", "asset", "otherFile"] as const;

export const kinds = [...pageKinds, ...otherKinds] as const;
export type FileKind = (typeof kinds)[number];

/** What people and programs have addresses of that must not end; the names of other files change with their bytes. */
export const lasting: ReadonlySet<FileKind> = new Set([...pageKinds, "feed", "data", "pdf", "citation", "mail"]);

export function isPage(kind: FileKind): kind is PageKind {
  return (pageKinds as readonly FileKind[]).includes(kind);
}

/** Every word that a section's address begins with, in all languages. */
const sections = new Map<string, keyof PathWords>(
  languages.flatMap((language) =>
    Object.entries(pathWordsIn(language)).map(([section, word]) => [word, section as keyof PathWords] as const),
  ),
);

/** What is in a section: the kind of its own page, of the pages in it, and of those in these. */
const inSection: Readonly<Partial<Record<keyof PathWords, readonly PageKind[]>>> = {
  archive: ["list", "year"],
  regions: ["list", "region", "place"],
  topics: ["list", "topic"],
  partners: ["list", "partner"],
  authors: ["list", "author"],
};

/** What a file of a site is, by the shape of its address alone: nothing is read. */
export function kindOf(path: string): FileKind {
  const inLanguage = path.split("/");
  const names = (languages as readonly (string | undefined)[]).includes(inLanguage[0]) ? inLanguage.slice(1) : inLanguage;
  return names.at(-1) === "index.html" ? pageKindOf(names.slice(0, -1)) : fileKindOf(names.join("/"));
}

function pageKindOf(folders: readonly string[]): PageKind {
  if (folders.length === 0) return "home";
  if (/^\d{4}\/\d{2}(\/|$)/.test(folders.join("/"))) return (["issue", "report"] as const)[folders.length - 2] ?? "otherPage";
  const section = sections.get(folders[0] as string);
  return (section && inSection[section]?.[folders.length - 1]) ?? "otherPage";
}

/** The names of files by which a kind is known; the first that fits counts. */
const shapes: readonly (readonly [FileKind, RegExp])[] = [
  ["searchIndex", /^pagefind\//],
  ["asset", /^assets\//],
  ["feed", /(^|\/)feed\.(xml|json)$/],
  ["card", /(^|\/)card\.png$/],
  ["mail", /\.(mail\.html|mail\.txt|eml)$/],
  ["pdf", /\.pdf$/],
  ["citation", /\.(bib|ris)$|^\d{4}\/\d{2}\/[^/]+\.json$/],
  ["data", /\.csv$|^[^/]+\/(actions|datapackage)\.json$/],
  ["otherPage", /\.html?$/],
  ["picture", /\.(png|jpe?g|gif|webp|avif|svg)$/],
];

function fileKindOf(path: string): FileKind {
  return shapes.find(([, shape]) => shape.test(path))?.[0] ?? "otherFile";
}
