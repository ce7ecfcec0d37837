/** Escapes what in running text would be read as Markdown. */
export function escapeText(text: string): string {
  return (
    text
      .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, "\\\\")
      .replace(/[*`|]/g, "\\$&")
      // Within a word an underscore is one.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
      .replace(/~(?=~)/g, "\\~")
      .replace(/\](?=[([:])/g, "\\]")
      .replace(/<(?=[\p{L}/!?])/gu, "\\<")
      .replace(/&(?=#?\w+;)/g, "\\&")
  );
}

/** Escapes what the beginning of a line would make of the whole line: a heading, a list, a quotation, a line below a heading. */
export function escapeStart(line: string): string {
  return line
    .replace(/^(?=#{1,6}(\s|$)|>|[-+](\s|$)|[-=:|\\\s]+$)(?=\S)/, (_match) => (line.startsWith("\\") ? "" : "\\"))
    .replace(/^(\d{1,9})(?=[.)](\s|$))/, "$1\\");
}

/** The target of a link, as it is between brackets. */
export function linkTarget(address: string): string {
  const safe = address.replace(/&(?=#?\w+;)/g, "\\&");
  return /[()\s<>]/.test(safe) ? `<${safe.replace(/[<>\s]/g, encodeURIComponent)}>` : safe;
}
