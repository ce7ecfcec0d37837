import type { ImageFault } from "../../../problems/facts.ts";

interface Box {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** Holds a picture to the specification of AVIF (HEIF, ISO/IEC 23008-12): its boxes, and every part of what they say is in the file. */
export function avifFault(bytes: Buffer): ImageFault | null {
  const boxes = boxesIn(bytes, 0, bytes.length);
  const meta = boxes.find(({ type }) => type === "meta");
  const location = meta && boxesIn(bytes, meta.start + 4, meta.end).find(({ type }) => type === "iloc");
  if (!location) return boxes.some(({ type }) => type === "moov") ? null : "bare";
  const parts = partsOf(bytes, location);
  if (parts.every(({ length }) => length === 0) && !boxes.some(({ type }) => type === "mdat")) return "bare";
  return parts.some(({ offset, length }) => offset + length > bytes.length) ? "cut" : null;
}

/** The boxes between two places. What is behind the last whole one is no box. */
function boxesIn(bytes: Buffer, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= to; ) {
    const [short, type] = [bytes.readUInt32BE(at), bytes.toString("latin1", at + 4, at + 8)];
    const [head, length] = short === 1 ? [16, Number(bytes.readBigUInt64BE(at + 8))] : [8, short === 0 ? to - at : short];
    if (!/^[\x20-\x7e]{4}$/.test(type) || length < head) break;
    if (at + length > to) throw new RangeError("beyond the end");
    boxes.push({ type, start: at + head, end: at + length });
    at += length;
  }
  return boxes;
}

interface Part {
  readonly offset: number;
  readonly length: number;
}

/** Where in the file the items are, as the box `iloc` lists them; what is not in the file itself is left out. */
function partsOf(bytes: Buffer, { start }: Box): Part[] {
  const version = bytes.readUInt8(start);
  const sizes = bytes.readUInt16BE(start + 4);
  const [ofOffset, ofLength, ofBase, ofIndex] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15, version > 0 ? sizes & 15 : 0];
  // Else a few bytes could list parts without end.
  if (ofIndex + ofOffset + ofLength === 0) return [];
  let at = start + 6;
  const next = (size: number): number => {
    at += size;
    return size === 0 ? 0 : size > 6 ? Number(bytes.readBigUInt64BE(at - 8)) : bytes.readUIntBE(at - size, size);
  };
  const parts: Part[] = [];
  for (let items = next(version < 2 ? 2 : 4); items > 0; items--) {
    next(version < 2 ? 2 : 4);
    const method = version > 0 ? next(2) & 15 : 0;
    next(2);
    const base = next(ofBase);
    for (let extents = next(2); extents > 0; extents--) {
      next(ofIndex);
      const [offset, length] = [base + next(ofOffset), next(ofLength)];
      if (method === 0) parts.push({ offset, length });
    }
  }
  return parts;
}
