import type { ForeignFormat } from "../../../problems/facts.ts";

/** What browsers show and what cannot hold script: no SVG. */
export const shownFormats = ["png", "jpg", "gif", "webp", "avif"] as const;
export type ShownFormat = (typeof shownFormats)[number];

/** Whether pages can show a format. */
export function isShown(format: ShownFormat | ForeignFormat): format is ShownFormat {
  return (shownFormats as readonly string[]).includes(format);
}

/** The format of a picture's bytes: what is in it counts, not what its name says. */
export function formatOf(bytes: Buffer): ShownFormat | ForeignFormat {
  if (bytes.length === 0) return "empty";
  const beginning = bytes.toString("latin1", 0, 16);
  const [, , format = null] = signatures.find(([at, signature]) => beginning.startsWith(signature, at)) ?? [];
  return format ?? (beginning.startsWith("ftyp", 4) ? brandOf(bytes) : textFormatOf(bytes));
}

/** Where the signature of a format is, and what it is. */
const signatures: readonly (readonly [at: number, signature: string, format: ShownFormat | ForeignFormat])[] = [
  [0, "\x89PNG\r\n\x1a\n", "png"],
  [0, "\xff\xd8\xff", "jpg"],
  [0, "GIF87a", "gif"],
  [0, "GIF89a", "gif"],
  [8, "WEBP", "webp"],
  [0, "II*\0", "tiff"],
  [0, "MM\0*", "tiff"],
  [0, "BM", "bmp"],
  [0, "\0\0\x01\0", "ico"],
  [0, "8BPS", "psd"],
  [0, "\xff\x0a", "jxl"],
  [4, "JXL ", "jxl"],
  [4, "jP  ", "jp2"],
  [0, "%PDF-", "pdf"],
  [0, "version https:", "git-lfs"],
];

/** Of the family of HEIF by its brands: AV1 within is AVIF; what telephones write is HEIC; what else begins so is a film. */
function brandOf(bytes: Buffer): ShownFormat | ForeignFormat {
  const length = bytes.subarray(0, 4).reduce((sum, byte) => sum * 256 + byte, 0);
  const brands = bytes.toString("latin1", 8, Math.min(length, 256));
  if (/avi[fs]/.test(brands)) return "avif";
  return /hei[cxms]|hev[cxms]|mif1|msf1/.test(brands) ? "heic" : "video";
}

function textFormatOf(bytes: Buffer): ForeignFormat {
  const beginning = bytes.toString("utf8", 0, 4096);
  if (/<svg[\s>]/i.test(beginning)) return "svg";
  return /^\s*<(!doctype html|html|head|body)/i.test(beginning) ? "html" : "unknown";
}
