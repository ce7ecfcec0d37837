/** Some words of a text, at most so many characters: whole words, and an ellipsis for the rest. */
export function clip(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  const start = line.slice(0, most - 1);
  const end = start.lastIndexOf(" ");
  const kept = end > most / 2 ? start.slice(0, end) : start;
  // Half of a character may be left at the end.
  return `${kept.replace(/[\uD800-\uDBFF]$/, "").trimEnd()}…`;
}
