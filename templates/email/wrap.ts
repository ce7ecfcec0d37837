/** How wide the lines of plain-text mails are, in characters: what fits beside a mark of quotation in eighty columns. */
export const columns = 72;

/**
 * Breaks a text into lines at its spaces; what has none, such as an address, stays whole however long it is.
 * @param first What the first line begins with, such as the mark of a list; those that follow are indented as far.
 */
export function wrap(text: string, first = "", most = columns): string[] {
  const indent = " ".repeat(first.length);
  return text.split("\n").flatMap((line, n) => fill(line, n === 0 ? first : indent, indent, most));
}

function fill(text: string, first: string, indent: string, most: number): string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(/[ \t]+/).filter((part) => part !== "")) {
    if (!isEmpty && [...line].length + 1 + [...word].length > most) {
      lines.push(line);
      line = indent;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line.trimEnd()];
}
