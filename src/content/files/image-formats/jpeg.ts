import type { ImageFault } from "../../../problems/facts.ts";

/** Markers of ITU-T T.81 by their second byte. */
const [endOfImage, startOfScan] = [0xd9, 0xda];

/** Holds a picture to the specification of JPEG (ITU-T T.81): its segments up to the end of the image, a frame, and pixels for it. */
export function jpegFault(bytes: Buffer): ImageFault | null {
  let [at, blocks, scanned] = [2, 0, 0];
  for (;;) {
    at = markerFrom(bytes, at);
    const marker = bytes.readUInt8(at - 1);
    if (marker === endOfImage) return blocks === 0 || scanned === 0 ? "bare" : scanned * 8 < blocks ? "cut" : null;
    if (isAlone(marker)) continue;
    const end = at + bytes.readUInt16BE(at);
    if (isFrame(marker)) {
      if (marker > 0xc2) return "damaged";
      blocks = blocksOf(bytes, at);
      if (blocks === 0) return "no-pixels";
    }
    at = marker === startOfScan ? endOfScan(bytes, end) : end;
    if (marker !== startOfScan) continue;
    scanned += at - end;
    if (!mayFollowScan(bytes.readUInt8(markerFrom(bytes, at) - 1))) return "damaged";
  }
}

/** Behind the next marker. What is before it is stepped over, as browsers do. */
function markerFrom(bytes: Buffer, start: number): number {
  for (let at = indexOf(bytes, start); ; at = indexOf(bytes, at + 1)) {
    const marker = bytes.readUInt8(at + 1);
    if (marker !== 0 && marker !== 0xff) return at + 2;
  }
}

/** Where the data of a scan end: at a marker that is no restart within them. */
function endOfScan(bytes: Buffer, start: number): number {
  for (let at = indexOf(bytes, start); ; at = indexOf(bytes, at + 1)) {
    const marker = bytes.readUInt8(at + 1);
    if (marker !== 0 && marker !== 0xff && !isRestart(marker)) return at;
  }
}

/** @throws RangeError where there is no marker any more: the rest is missing. */
function indexOf(bytes: Buffer, start: number): number {
  const at = bytes.indexOf(0xff, start);
  if (at === -1 || start > bytes.length) throw new RangeError("beyond the end");
  return at;
}

/** Blocks of 8 × 8 pixels, each of which takes a bit at least. */
function blocksOf(bytes: Buffer, at: number): number {
  return Math.ceil(bytes.readUInt16BE(at + 3) / 8) * Math.ceil(bytes.readUInt16BE(at + 5) / 8);
}

function isRestart(marker: number): boolean {
  return marker >= 0xd0 && marker <= 0xd7;
}

/** A marker that no segment follows. */
function isAlone(marker: number): boolean {
  return isRestart(marker) || marker === 0x01 || marker === 0xd8;
}

/** Of a frame of any kind; browsers show three of them. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** What else is there is data that were damaged. */
function mayFollowScan(marker: number): boolean {
  return [0xc4, endOfImage, startOfScan, 0xdb, 0xdc, 0xdd, 0xfe].includes(marker) || (marker >= 0xe0 && marker <= 0xef);
}
