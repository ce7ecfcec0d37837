import { disableTypes, imageSize, types } from "image-size";
import type { Image } from "../domain/image.ts";
import type { Routes } from "../domain/routes.ts";
import type { Problems } from "../problems/problem.ts";
import { type Files, whole } from "./files.ts";

/** What browsers show and what cannot hold script: no SVG. */
const shown = ["png", "jpg", "gif", "webp", "avif"];
disableTypes(types.filter((type) => !shown.includes(type === "heif" ? "avif" : type)));

/** Measures all pictures, so that pages keep room for them; by their path below the content folder. */
export function readImages(files: Files, routes: Routes, problems: Problems): ReadonlyMap<string, Image> {
  const images = new Map<string, Image>();
  for (const [file, bytes] of files.images) {
    const size = measure(bytes);
    if (!size) problems.add("unreadable-image", { kinds: shown.join(", ") }, whole(file));
    else images.set(file, { file, address: routes.file(published(file)), ...size });
  }
  return images;
}

function measure(bytes: Uint8Array): { width: number; height: number } | null {
  try {
    const { width, height } = imageSize(bytes);
    return { width, height };
  } catch {
    return null;
  }
}

/** `issues/2021-09/images/a.jpg` is published as `2021/09/images/a.jpg`, `pages/images/a.jpg` as `images/a.jpg`. */
function published(file: string): string {
  return file.replace(/^pages\//, "").replace(/^issues\/(\d+)-(\d+)\//, "$1/$2/");
}
