import type { ImageFault } from "../../../problems/facts.ts";

const [extension, image, trailer] = [0x21, 0x2c, 0x3b];

/** Holds a picture to the specification of GIF (GIF89a): its blocks, each of them whole, and pixels in one of them. */
export function gifFault(bytes: Buffer): ImageFault | null {
  if (bytes.readUInt16LE(6) === 0 || bytes.readUInt16LE(8) === 0) return "no-pixels";
  let [at, data] = [13 + colourTable(bytes.readUInt8(10)), 0];
  // Some programs leave the trailer out, and nothing is missed.
  while (at < bytes.length || data === 0) {
    const kind = bytes.readUInt8(at);
    if (kind === trailer) return data === 0 ? "bare" : null;
    if (kind !== extension && kind !== image) return "damaged";
    const start = kind === extension ? at + 2 : at + 11 + colourTable(bytes.readUInt8(at + 9));
    at = endOfBlocks(bytes, start);
    if (kind === image) data += at - start - 1;
  }
  return null;
}

/** How many bytes the table of colours takes that is behind a field of flags. */
function colourTable(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** Behind a row of blocks, each of which says its length; the last is empty. */
function endOfBlocks(bytes: Buffer, start: number): number {
  let at = start;
  for (let length = bytes.readUInt8(at); length > 0; length = bytes.readUInt8(at)) at += 1 + length;
  return at + 1;
}
