import type { ImageFault } from "../../../problems/facts.ts";

/** Holds a picture to the specification of WebP (RFC 9649): as long as it says, and pixels in one of its chunks. */
export function webpFault(bytes: Buffer): ImageFault | null {
  const end = 8 + bytes.readUInt32LE(4);
  if (end > bytes.length) return "cut";
  return orBare(faultsIn(bytes, 12, end));
}

/** The fault of the first chunk with pixels that has one; nothing where there are no pixels, null where they are sound. */
function faultsIn(bytes: Buffer, start: number, end: number): ImageFault | null | undefined {
  let found: ImageFault | null | undefined;
  for (let at = start; at + 8 <= end; ) {
    const [type, length] = [bytes.toString("latin1", at, at + 4), bytes.readUInt32LE(at + 4)];
    const after = at + 8 + length;
    if (after > end) return "cut";
    const fault = faultOf(type, bytes.subarray(at + 8, after));
    if (fault) return fault;
    if (fault === null) found = null;
    at = after + (length % 2);
  }
  return found;
}

function orBare(fault: ImageFault | null | undefined): ImageFault | null {
  return fault === undefined ? "bare" : fault;
}

function faultOf(type: string, data: Buffer): ImageFault | null | undefined {
  if (type === "VP8 ") return lossyFault(data);
  if (type === "VP8L") return losslessFault(data);
  // A frame of an animation: sixteen bytes say where it is and how long, and chunks follow.
  return type === "ANMF" ? orBare(faultsIn(data, 16, data.length)) : undefined;
}

/** A key frame of VP8 (RFC 6386): a tag that says how long its first part is, three fixed bytes, the size, and the parts. */
function lossyFault(data: Buffer): ImageFault | null {
  const tag = data.readUIntLE(0, 3);
  if ((tag & 1) !== 0 || data.readUIntBE(3, 3) !== 0x9d012a) return "damaged";
  const [width, height] = [data.readUInt16LE(6) & 0x3fff, data.readUInt16LE(8) & 0x3fff];
  if (width === 0 || height === 0) return "no-pixels";
  return 10 + (tag >> 5) >= data.length ? "cut" : null;
}

function losslessFault(data: Buffer): ImageFault | null {
  if (data.readUInt8(0) !== 0x2f) return "damaged";
  return data.length <= 5 ? "bare" : null;
}
