/** A table in Markdown, as GitHub shows it: a bar in a cell would end it, even in code. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function escaped(cell: string): string {
  return cell.replaceAll("|", "\\|").replaceAll("\n", " ");
}

/** Words that are no Markdown, as Markdown that shows them as they are. */
export function asMarkdown(words: string): string {
  return words.replace(/[\\`*_[\]<]/g, "\\$&");
}
