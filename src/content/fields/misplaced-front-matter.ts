/** Front matter that is not where it is looked for: where it was meant to begin, and what is in its way. */
export interface MisplacedFrontMatter {
  /** `no-line`: the line `---` above its first field is missing, or made of other signs. */
  readonly why: "empty-lines" | "text" | "no-line";
  /** The offset of its first line. */
  readonly start: number;
}

/** Looks for front matter in a file that does not begin with `---`; it would be shown as text, and its facts lost. */
export function misplacedFrontMatter(text: string): MisplacedFrontMatter | null {
  const lines = linesOf(text);
  const begins = lines.findIndex(({ line }) => line === "---");
  const start = lines[begins]?.start ?? -1;
  if (begins > -1 && lines.slice(0, begins).every(({ line }) => line === "") && lines.slice(begins + 1).some(({ line }) => line === "---"))
    return { why: "empty-lines", start };
  const first = lines.findIndex(({ line }) => !isPreamble(line));
  if (isField(lines[first]?.line) && lines.slice(first).some(({ line }) => isRule(line))) return { why: "no-line", start: 0 };
  const field = lines.slice(begins + 1).find(({ line }) => !isNote(line));
  return begins > -1 && isField(field?.line) && lines.slice(begins + 1).some(({ line }) => line === "---") ? { why: "text", start } : null;
}

/** The first line that was probably meant to be the second `---`: of two hyphens or four, or of dashes. */
export function likelyEnd(text: string): { readonly start: number; readonly length: number } | null {
  const suggestion = linesOf(text)
    .slice(1)
    .find(({ line }) => isRule(line));
  return suggestion ? { start: suggestion.start, length: suggestion.line.length } : null;
}

function linesOf(text: string): { readonly line: string; readonly start: number }[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const found = { line: line.trimEnd(), start };
    start += line.length + 1;
    return found;
  });
}

/** Hyphens or the dashes that programs make of them; one hyphen alone may be an item of a list. */
function isRule(line: string): boolean {
  return /^[-–—―−]{1,10}$/.test(line) && line !== "-";
}

function isNote(line: string): boolean {
  return line === "" || line.startsWith("#");
}

function isPreamble(line: string): boolean {
  return isNote(line) || (isRule(line) && line !== "---");
}

function isField(line = ""): boolean {
  return /^[a-z]{1,20}:(\s|$)/.test(line);
}
