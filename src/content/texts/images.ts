import { hash } from "node:crypto";
import { disableTypes, imageSize, types } from "image-size";
import type { Image } from "../../domain/image.ts";
import type { Language } from "../../domain/language.ts";
import { parseMonth } from "../../domain/month.ts";
import type { Routes } from "../../domain/routes.ts";
import type { ImageFault } from "../../problems/facts.ts";
import type { Problems } from "../../problems/problem.ts";
import { type Files, whole } from "../files/files.ts";
import { faultIn } from "../files/image-formats/fault-in.ts";
import { formatOf, isShown, type ShownFormat, shownFormats } from "../files/image-formats/image-format.ts";
import { suggestMonth } from "../files/suggest-month.ts";
import { noCache, type ParseCache } from "../parse-cache.ts";
import type { Groups } from "./groups.ts";

// The kind that the library calls "heif" has AVIF in it.
disableTypes(types.filter((type) => !(shownFormats as readonly string[]).includes(type === "heif" ? "avif" : type)));

/** What a picture may have in all: as many as the best telephones take. Few bytes can claim many more, and every page that is opened pays. */
const mostPixels = 50_000_000;

type Size = Pick<Image, "width" | "height">;

/** Represents the size of a picture that could not be read, which is reported already. */
const placeholderSize = { width: 1, height: 1 };

/** Measures all pictures, so that pages keep room for them, and looks whether they are whole; by their path below the content folder. */
export function readImages(files: Files, routes: Routes, problems: Problems, parseCache: ParseCache = noCache): ReadonlyMap<string, Image> {
  const images = new Map<string, Image>();
  for (const [file, bytes] of files.images) {
    const size = bytes ? sizeOf(file, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), problems, parseCache) : placeholderSize;
    images.set(file, { file, address: routes.file(published(file)), ...size });
  }
  return images;
}

/** The size of a picture; where it cannot be shown, a problem is noted. */
function sizeOf(file: string, bytes: Buffer, problems: Problems, parseCache: ParseCache): Size {
  const format = formatOf(bytes);
  const size = isShown(format) ? measure(bytes) : null;
  if (!isShown(format)) problems.add("unreadable-image", { kinds: shownFormats.join(", "), found: format }, whole(file));
  // Nothing that claims so much is unpacked.
  else if (size && size.width * size.height > mostPixels)
    problems.add("too-many-pixels", { ...size, most: String(mostPixels / 1e6) }, whole(file));
  else tellFaults(file, { format, fault: faultOf(bytes, format, parseCache) ?? (size ? null : "damaged") }, problems);
  return size ?? placeholderSize;
}

/** To look at a picture takes up to a second: what was found of the same bytes before is not looked for again. */
function faultOf(bytes: Buffer, format: ShownFormat, parseCache: ParseCache): ImageFault | null {
  return parseCache.get("picture", hash("sha256", bytes), () => ({ fault: faultIn(bytes, format) }))?.fault ?? null;
}

function tellFaults(file: string, { format, fault }: { format: ShownFormat; fault: ImageFault | null }, problems: Problems): void {
  const [name, stem] = /([^/]*?)\.[^./]*$/.exec(file) as unknown as [string, string];
  const isNamed = (format === "jpg" ? /\.jpe?g$/i : new RegExp(`\\.${format}$`, "i")).test(name);
  if (fault) problems.add("broken-image", { fault }, whole(file));
  else if (!isNamed) problems.add("misnamed-image", { format, name: `${stem}.${format}` }, whole(file));
}

/** Pictures of a month that has no issue, or of a folder that is no month, would be on no page. */
export function checkFolders(files: Files, groups: Groups, original: Language, problems: Problems): void {
  const seen = new Set<string>();
  for (const file of files.images.keys()) {
    const [folder, name] = /^issues\/([^/]+)/.exec(file) ?? [];
    if (folder === undefined || name === undefined || groups.has(folder) || seen.has(folder)) continue;
    seen.add(folder);
    if (parseMonth(name)) problems.add("missing-issue", { wanted: `issue.${original}.md`, isMisnamed: false }, whole(file));
    else problems.add("bad-month", { folder: name, suggestion: suggestMonth(name)?.id ?? null }, whole(file));
  }
}

/** A picture that its camera held on its side is measured as it is shown: both browsers and Typst turn it (EXIF, orientations 5 to 8). */
function measure(bytes: Uint8Array): Size | null {
  try {
    // A copy of its own: the library reads past the end of a small file into Node's pool, where other files are.
    const { width, height, orientation = 1 } = imageSize(bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes));
    return orientation < 5 ? { width, height } : { width: height, height: width };
  } catch {
    return null;
  }
}

/** `issues/2021-09/images/a.jpg` is published as `2021/09/images/a.jpg`, `pages/images/a.jpg` as `images/a.jpg`. */
function published(file: string): string {
  return file.replace(/^pages\//, "").replace(/^issues\/(\d+)-(\d+)\//, "$1/$2/");
}
