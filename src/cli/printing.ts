/** How wide a terminal is taken to be. */
const width = 80;

/** Rows of cells as lines: the first columns are left, the numbers right. */
export function linesOf(rows: readonly (readonly string[])[], left: number): string[] {
  const widths = (rows[0] ?? []).map((_cell, column) => Math.max(...rows.map((row) => (row[column] as string).length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column < left ? cell.padEnd(widths[column] as number) : cell.padStart(widths[column] as number)))
      .join("  ")
      .trimEnd(),
  );
}

/** A sentence in lines that fit into a terminal. */
export function wrapped(sentence: string, indent: string): string[] {
  const lines: string[] = [];
  for (const word of sentence.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(indent + (lines.length === 0 ? "" : "  ") + word);
  }
  return lines;
}

/** The first of many names, with a sign that there are more. */
export function firstOf(names: readonly string[], most: number): readonly string[] {
  return names.length > most ? [...names.slice(0, most), "…"] : names;
}

/** The same JSON without characters that a terminal follows or hides, and without what GitHub would read as a command: `##[`. */
export function harmless(json: string): string {
  return json.replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|(?<=##)\[/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
