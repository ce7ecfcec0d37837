import { type Warning, warning } from "../../problems/problem.ts";
import { whole } from "../files/files.ts";
import type { LoadedContent } from "../loaded-content.ts";
import { relative } from "../texts/links.ts";
import type { UnreliableFiles } from "./unreliable-files.ts";

/**
 * A photo of 1600 pixels' width, twice what a page shows, is a JPEG of 200 to 400 kB. A PDF of an issue without pictures has
 * about 60 kB, and carries each picture as it is.
 */
const heaviest = 500_000;

/** Pictures that are too heavy for what they show, and those that nothing shows. */
export function pictureWarnings(loaded: LoadedContent, unreliable: UnreliableFiles): Warning[] {
  return [...heavyPictures(loaded), ...unusedPictures(loaded, unreliable)];
}

function heavyPictures({ files, images }: LoadedContent): Warning[] {
  const sizes = [...files.images].map(([path, bytes]) => [path, bytes?.length ?? 0] as const);
  const heavy = sizes.filter(([path, size]) => size > heaviest && images.has(path));
  return heavy.map(([path, size]) => warning("heavy-picture", { size: sizeOf(size), most: sizeOf(heaviest) }, whole(path)));
}

/** A picture's name that is misspelt in a text is an error there, after which nothing shows the picture. */
function unusedPictures({ images, parsed }: LoadedContent, unreliable: UnreliableFiles): Warning[] {
  if (unreliable.anyIn("issues/") || unreliable.anyIn("pages/")) return [];
  const texts = [...parsed.values()].flatMap((versions) => [...versions.values()]);
  const shown = new Set(texts.flatMap((text) => text.parsed.references.map(({ target }) => relative(target, text))));
  return [...images.keys()].filter((path) => !shown.has(path)).map((path) => warning("unused-picture", {}, whole(path)));
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
