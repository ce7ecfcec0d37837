import type { ImageFault } from "../../../problems/facts.ts";
import { avifFault } from "./avif.ts";
import { gifFault } from "./gif.ts";
import type { ShownFormat } from "./image-format.ts";
import { jpegFault } from "./jpeg.ts";
import { pngFault } from "./png.ts";
import { webpFault } from "./webp.ts";

type Finder = (bytes: Buffer) => ImageFault | null;

const finders: Readonly<Record<ShownFormat, Finder>> = {
  png: pngFault,
  jpg: jpegFault,
  gif: gifFault,
  webp: webpFault,
  avif: avifFault,
};

/**
 * What keeps a picture from being shown whole; null where its parts are all there and fit each other, as the specification of its format
 * says. Pixels are not decoded, which would take seconds for a large one; those of a PNG are unpacked, which finds damaged ones.
 * Whatever is behind a picture's end is no fault: cameras keep data there.
 */
export function faultIn(bytes: Buffer, format: ShownFormat): ImageFault | null {
  try {
    return finders[format](bytes);
  } catch (error) {
    // A part that says to go on beyond the end of the file.
    if (error instanceof RangeError) return "cut";
    throw error;
  }
}
