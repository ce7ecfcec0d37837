import JSZip from "jszip";
import mammoth from "mammoth";
import { type ImportedPage, Unreadable } from "../page.ts";
import { withNotesOnce } from "./notes-once.ts";
import { pageOf } from "./read-html.ts";
import { WordPictures } from "./word-pictures.ts";

/**
 * How much a document may be when it is unpacked, how much of that text and what belongs to it, and of how many parts: a small file can
 * unpack to more than a machine holds.
 */
const [largest, largestText, mostParts] = [50_000_000, 8_000_000, 2_000];

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
  let [left, leftForText] = [largest, largestText];
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
