import { crc32 } from "node:zlib";
import { Inflate } from "pako";
import type { ImageFault } from "../../../problems/facts.ts";

/** How many values a pixel has, by its colour type, and with how many bits each may be written. */
const colours: Readonly<Record<number, readonly [channels: number, depths: readonly number[]]>> = {
  0: [1, [1, 2, 4, 8, 16]],
  2: [3, [8, 16]],
  3: [1, [1, 2, 4, 8]],
  4: [2, [8, 16]],
  6: [4, [8, 16]],
};

/** How much is unpacked at once: a thousand times that is the most that can come of it. */
const piece = 16_384;

/** Holds a picture to the specification of PNG (ISO/IEC 15948): its chunks, the checksums of those that count, and as many pixels as it says. */
export function pngFault(bytes: Buffer): ImageFault | null {
  const wanted = bytesOfPixels(bytes);
  if (wanted === null) return "damaged";
  if (wanted === 0) return "no-pixels";
  const data: Buffer[] = [];
  for (const { type, content, isValid } of chunksOf(bytes)) {
    if (!/^[A-Za-z]{4}$/.test(type)) return "damaged";
    // What begins with a small letter is not needed to show the picture, and browsers step over it.
    if (!isValid && /^[A-Z]/.test(type)) return "checksum";
    if (type === "IDAT") data.push(content);
  }
  return data.length === 0 ? "bare" : dataFault(data, wanted);
}

interface Chunk {
  readonly type: string;
  readonly content: Buffer;
  readonly isValid: boolean;
}

/** All chunks up to the one that ends the picture. */
function* chunksOf(bytes: Buffer): Generator<Chunk> {
  for (let [at, type] = [8, ""]; type !== "IEND"; ) {
    const end = at + 8 + bytes.readUInt32BE(at);
    const checksum = bytes.readUInt32BE(end);
    type = bytes.toString("latin1", at + 4, at + 8);
    yield { type, content: bytes.subarray(at + 8, end), isValid: crc32(bytes.subarray(at + 4, end)) === checksum };
    at = end + 4;
  }
}

/** How many bytes the pixels are, with one for the filter of each row; null for a header that nobody can follow. */
function bytesOfPixels(bytes: Buffer): number | null {
  if (bytes.readUInt32BE(8) !== 13 || bytes.toString("latin1", 12, 16) !== "IHDR") return null;
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const [depth, colour, compression, filter, interlace] = [24, 25, 26, 27, 28].map((at) => bytes.readUInt8(at)) as [number, ...number[]];
  const [channels, depths] = colours[colour as number] ?? [0, []];
  if (!depths.includes(depth) || compression !== 0 || filter !== 0 || (interlace as number) > 1) return null;
  return passes[interlace as 0 | 1].reduce((sum, [left, top, right, down]) => {
    const [columns, rows] = [Math.ceil((width - left) / right), Math.ceil((height - top) / down)];
    return columns < 1 || rows < 1 ? sum : sum + rows * (1 + Math.ceil((columns * channels * depth) / 8));
  }, 0);
}

/** Where the first pixel of each pass is, and how far the next ones: all pixels at once, or the seven passes of Adam7. */
const passes = [
  [[0, 0, 1, 1]],
  [
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2],
  ],
] as const;

/** Unpacks the pixels piece by piece, and keeps none of them. */
function dataFault(data: readonly Buffer[], wanted: number): ImageFault | null {
  const inflate = new Inflate();
  let unpacked = 0;
  inflate.onData = (bytes) => {
    unpacked += bytes.length;
  };
  const pieces = data.flatMap((part) =>
    Array.from({ length: Math.ceil(part.length / piece) }, (_, n) => part.subarray(n * piece, (n + 1) * piece)),
  );
  for (const part of pieces) {
    // What is more than the pixels is not looked at.
    if (inflate.err !== 0 || inflate.ended || unpacked > wanted) break;
    inflate.push(part, false);
  }
  if (inflate.err !== 0) return inflate.msg === "incorrect data check" ? "checksum" : "damaged";
  return unpacked < wanted ? "cut" : null;
}
