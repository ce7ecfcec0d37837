/** A range of code points, both ends included. */
type Range = readonly [first: number, last: number];

/** The code points that a font has a glyph for. */
export type Coverage = readonly Range[];

/**
 * Reads what a TrueType font covers: its `cmap` table, in the format 12 that every font with more than the basic
 * plane has, or the format 4 of the others (OpenType 1.9, "cmap").
 * @throws Error for a font that has neither.
 */
export function coverageOf(font: Buffer): Coverage {
  const table = tableAt(font, "cmap");
  const subtables = Array.from({ length: font.readUInt16BE(table + 2) }, (_, n) => table + font.readUInt32BE(table + 4 + 8 * n + 4));
  const [full, basic] = [12, 4].map((format) => subtables.find((at) => font.readUInt16BE(at) === format));
  if (full !== undefined) return groupsAt(font, full);
  if (basic !== undefined) return segmentsAt(font, basic);
  throw new Error("The font says of no character how it looks.");
}

function tableAt(font: Buffer, tag: string): number {
  for (let entry = 12; entry < 12 + 16 * font.readUInt16BE(4); entry += 16) {
    if (font.toString("latin1", entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`The font has no table “${tag}”.`);
}

/** Format 12: groups of code points with glyphs that follow each other. */
function groupsAt(font: Buffer, at: number): Range[] {
  const count = font.readUInt32BE(at + 12);
  return Array.from({ length: count }, (_, n) => [font.readUInt32BE(at + 16 + 12 * n), font.readUInt32BE(at + 20 + 12 * n)]);
}

/** Format 4: segments of the basic plane; a glyph 0 within one means none. */
function segmentsAt(font: Buffer, at: number): Range[] {
  const size = font.readUInt16BE(at + 6);
  const word = (list: number, n: number) => font.readUInt16BE(at + 14 + list + n * 2);
  return Array.from({ length: size / 2 }, (_, n): Range => [word(size + 2, n), word(0, n)]).filter(([first]) => first !== 0xffff);
}

/**
 * The characters of a text that cannot be shown with the fonts, each once, in order. Spaces and characters without a look of their own
 * (joiners, marks of direction) are no matter of the fonts, but for U+FEFF, which PDF/UA does not allow.
 */
export function uncovered(text: string, coverage: Coverage): string[] {
  const odd = text.match(/[^\p{White_Space}\p{Default_Ignorable_Code_Point}\x21-\x7e\xa1-\xff]|\ufeff/gu) ?? [];
  const isCovered = (point: number) => coverage.some(([first, last]) => first <= point && point <= last);
  return [...new Set(odd)].filter((character) => !isCovered(character.codePointAt(0) as number)).sort();
}
