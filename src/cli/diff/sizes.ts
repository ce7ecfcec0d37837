import type { EditorsLanguage } from "../../languages/messages-in.ts";

/** The decimal units of the SI, as programs that show files count. */
const units = ["B", "kB", "MB", "GB"] as const;

/** “312 B”, “1.2 kB”: a number of bytes as people read it. */
export function sizeIn(language: EditorsLanguage, bytes: number): string {
  return written(language, bytes, "auto");
}

/** “+1.2 kB”, “-312 B”, “0 B”. */
export function differenceIn(language: EditorsLanguage, bytes: number): string {
  return written(language, bytes, "exceptZero");
}

function written(language: EditorsLanguage, bytes: number, signDisplay: "auto" | "exceptZero"): string {
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.abs(bytes) || 1) / 3)));
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay });
  return `${format.format(bytes / 1000 ** power)} ${units[power]}`;
}
