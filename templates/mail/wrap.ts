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
  let words: string[] = [];
  let length = first.length;
  const end = () => lines.push(((lines.length === 0 ? first : indent) + words.join(" ")).trimEnd());
  for (const word of text.split(/[ \t]+/).filter((part) => part !== "")) {
    const letters = [...word].length;
    if (words.length > 0 && length + letters > most) {
      end();
      words = [];
      length = indent.length;
    }
    words.push(word);
    length += letters + 1;
  }
  end();
  return lines;
}
