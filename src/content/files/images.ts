import { disableTypes, imageSize, types } from "image-size";
import type { Image } from "../../domain/image.ts";
import type { Language } from "../../domain/language.ts";
import { parseMonth } from "../../domain/month.ts";
import type { Routes } from "../../domain/routes.ts";
import type { Problems } from "../../problems/problem.ts";
import { meantMonth } from "../issues/meant-month.ts";
import { type Files, whole } from "./files.ts";
import type { Groups } from "./groups.ts";

/** What browsers show and what cannot hold script: no SVG. */
const shown = ["png", "jpg", "gif", "webp", "avif"];
disableTypes(types.filter((type) => !shown.includes(type === "heif" ? "avif" : type)));

/** What a picture may have in all: as many as the best telephones take. Few bytes can claim many more, and every page that is opened pays. */
const mostPixels = 50_000_000;

/** Stands for the size of a picture that was not read, which has been told. */
const spareSize = { width: 1, height: 1 };

/** Measures all pictures, so that pages keep room for them; by their path below the content folder. */
export function readImages(files: Files, routes: Routes, problems: Problems): ReadonlyMap<string, Image> {
  const images = new Map<string, Image>();
  for (const [file, bytes] of files.images) {
    const size = bytes ? measure(bytes) : spareSize;
    if (!size) problems.add("unreadable-image", { kinds: shown.join(", ") }, whole(file));
    else images.set(file, { file, address: routes.file(published(file)), ...size });
    if (size && size.width * size.height > mostPixels)
      problems.add("too-many-pixels", { ...size, most: String(mostPixels / 1e6) }, whole(file));
  }
  return images;
}

/** Pictures of a month that has no issue, or of a folder that is no month, would be on no page. */
export function checkFolders(files: Files, groups: Groups, original: Language, problems: Problems): void {
  const seen = new Set<string>();
  for (const file of files.images.keys()) {
    const [folder, name] = /^issues\/([^/]+)/.exec(file) ?? [];
    if (folder === undefined || name === undefined || groups.has(folder) || seen.has(folder)) continue;
    seen.add(folder);
    if (parseMonth(name)) problems.add("missing-issue", { wanted: `issue.${original}.md`, isMisnamed: false }, whole(file));
    else problems.add("bad-month", { folder: name, meant: meantMonth(name)?.id ?? null }, whole(file));
  }
}

/** A picture that its camera held on its side is measured as it is shown: both browsers and Typst turn it (EXIF, orientations 5 to 8). */
function measure(bytes: Uint8Array): { width: number; height: number } | null {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    return orientation < 5 ? { width, height } : { width: height, height: width };
  } catch {
    return null;
  }
}

/** `issues/2021-09/images/a.jpg` is published as `2021/09/images/a.jpg`, `pages/images/a.jpg` as `images/a.jpg`. */
function published(file: string): string {
  return file.replace(/^pages\//, "").replace(/^issues\/(\d+)-(\d+)\//, "$1/$2/");
}
