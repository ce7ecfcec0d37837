import { type Language, languages } from "../../domain/language.ts";

/** The files of texts: YAML at the top and in `maps/`, Markdown in `pages/` and in the months' folders. */
export const textPath =
  /^((site|regions|topics|partners|authors|synonyms)\.yaml|maps\/[^/]+\.yaml|pages\/[^/]+\.md|issues\/[^/]+\/[^/]+\.md)$/;

/** The record of every address that was ever published. */
export const recordPath = "addresses.txt";

/** The files of pictures. */
export const imagePath = /^(issues\/[^/]+|pages)\/images\/[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]*\.(png|jpe?g|gif|webp|avif)$/iu;

/** Pictures that no page shows, wherever they are beside the texts; the error says what to do with them. */
export const foreignImagePath =
  /^(issues|pages)\/(.*\/)?[^/]+\.(heic|heif|hif|svgz?|tiff?|bmp|ico|psd|jxl|jp2|avifs|dng|cr2|nef|arw|raw|jfif)$/i;

/** Files that are nobody's content: the editors' guide and what systems and programs leave behind. */
export function isIgnored(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return path === "README.md" || name.startsWith(".") || name === "Thumbs.db" || name === "desktop.ini";
}

/** A Markdown file's name taken apart: `northwest.en.md` is the text `northwest` in English. */
export interface TextName {
  readonly folder: string;
  readonly name: string;
  /** As it is written; null where the name has none. */
  readonly language: string | null;
}

/** Takes the path of a Markdown file apart. */
export function textName(path: string): TextName {
  const slash = path.lastIndexOf("/");
  const [, name = "", language = null] = /^(.+?)(?:\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)?))?\.md$/.exec(path.slice(slash + 1)) ?? [];
  return { folder: path.slice(0, slash), name, language };
}

export function isLanguage(tag: string): tag is Language {
  return (languages as readonly string[]).includes(tag);
}
