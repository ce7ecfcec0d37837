import { hash } from "node:crypto";
import JSZip from "jszip";
import mammoth from "mammoth";
import { largest } from "../../../content/files/files.ts";
import { faultIn } from "../../../content/files/image-formats/fault-in.ts";
import { formatOf, isShown } from "../../../content/files/image-formats/image-format.ts";
import { slugify } from "../../../domain/slug.ts";
import { type ImportedPage, type Picture, Unreadable } from "../page.ts";
import { pageOf } from "./read-html.ts";

/**
 * How much a document may be when it is unpacked, how much of that text and what belongs to it, and of how many parts: a small file can
 * unpack to more than a machine holds.
 */
const [largestUnpacked, largestText, mostParts] = [50_000_000, 8_000_000, 2_000];

const compound = Buffer.from("d0cf11e0a1b11ae1", "hex");

/**
 * Reads a document of Word.
 * @param name Of its file, after which its pictures are named.
 * @throws Unreadable where it is none, or unpacks to more than is sound.
 */
export async function readDocx(bytes: Uint8Array, name: string): Promise<ImportedPage> {
  await requireValid(bytes);
  const pictures = new WordPictures(name);
  const html = await htmlOf(bytes, pictures);
  return pageOf(html, false, pictures.all);
}

/** By the same reader of archives that unpacks the document afterwards: what another takes for sound need not be so to it. */
async function requireValid(bytes: Uint8Array): Promise<void> {
  // What older versions of Word write, and what holds a document with a password.
  if (Buffer.from(bytes.subarray(0, 8)).equals(compound)) throw new Unreadable("locked");
  const archive = await JSZip.loadAsync(bytes).catch(() => null);
  if (!archive?.file("[Content_Types].xml")) throw new Unreadable("not-word");
  const parts = Object.values(archive.files);
  if (parts.length > mostParts) throw new Unreadable("too-large");
  let [left, leftForText] = [largestUnpacked, largestText];
  for (const part of parts) {
    const isText = /\.(xml|rels)$/i.test(part.name);
    const size = await sizeOf(part, isText ? Math.min(left, leftForText) : left);
    left -= size;
    if (isText) leftForText -= size;
  }
}

/** How much a part unpacks to. It is not kept, and not unpacked further than it may. */
function sizeOf(part: JSZip.JSZipObject, most: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let size = 0;
    const stream = part.nodeStream();
    stream.on("data", (piece: Uint8Array) => {
      size += piece.length;
      if (size <= most) return;
      stream.pause();
      reject(new Unreadable("too-large"));
    });
    stream.on("error", () => reject(new Unreadable("not-word")));
    stream.on("end", () => resolve(size));
  });
}

/** The text as HTML, with the pictures that come along. The arrows by which a note leads back are no words of the text. */
async function htmlOf(bytes: Uint8Array, pictures: WordPictures): Promise<string> {
  const options = {
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    styleMap: ["p[style-name='Title'] => h1:fresh"],
    transformDocument: withNotesOnce,
    convertImage: mammoth.images.imgElement(async (image) => ({ src: pictures.add(await image.readAsBuffer()) })),
  };
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options);
    return value.replace(/ ?<a href="#(?:foot|end)note-ref-[^"<>]*">↑<\/a>/g, "");
  } catch {
    throw new Unreadable("not-word");
  }
}

/** A part of a document as mammoth reads it. */
interface Part {
  readonly type: string;
  readonly children?: readonly Part[];
  readonly noteType?: string;
  readonly noteId?: string;
}

/**
 * A document in which each note is referred to once; further references to it are its number, in brackets. mammoth writes a note out for every
 * reference, so that a file of a few kilobytes could become gigabytes.
 */
function withNotesOnce(document: Part): Part {
  const numbers = new Map<string, number>();
  const once = (part: Part): Part => {
    if (part.type === "noteReference") return refer(part);
    return part.children ? { ...part, children: part.children.map(once) } : part;
  };
  const refer = (reference: Part): Part => {
    const note = `${reference.noteType} ${reference.noteId}`;
    const known = numbers.get(note);
    if (known !== undefined) return { type: "text", value: `[${known}]` } as Part;
    numbers.set(note, numbers.size + 1);
    return reference;
  };
  return once(document);
}

/** How many pictures come along at most. */
const most = 100;

/** The pictures of a document that pages can show, each once, under safe names. */
class WordPictures {
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
