import { hash } from "node:crypto";
import { largest } from "../../../content/files/files.ts";
import { faultIn } from "../../../content/files/image-formats/fault-in.ts";
import { formatOf, isShown } from "../../../content/files/image-formats/image-format.ts";
import { slugify } from "../../../domain/slug.ts";
import type { Picture } from "../page.ts";

/** How many pictures come along at most. */
const most = 100;

/** The pictures of a document that pages can show, each once, under safe names. */
export class WordPictures {
  readonly #stem: string;
  readonly #byHash = new Map<string, Picture>();

  /** @param file The name of the document. */
  constructor(file: string) {
    this.#stem = slugify(file.replace(/\.[^.]*$/, "")).slice(0, 60) || "word";
  }

  get all(): readonly Picture[] {
    return [...this.#byHash.values()];
  }

  /** @returns where a text shows a picture; nothing for one that no page can show: a drawing of Windows, a broken one, one too many. */
  add(bytes: Buffer): string {
    const key = hash("sha256", bytes);
    const picture = this.#byHash.get(key) ?? this.#pictureOf(bytes);
    if (picture === null) return "";
    this.#byHash.set(key, picture);
    return `images/${picture.name}`;
  }

  #pictureOf(bytes: Buffer): Picture | null {
    const format = formatOf(bytes);
    if (bytes.length > largest.picture.bytes || this.#byHash.size >= most) return null;
    if (!isShown(format) || faultIn(bytes, format) !== null) return null;
    return { name: `${this.#stem}-${this.#byHash.size + 1}.${format}`, bytes };
  }
}
