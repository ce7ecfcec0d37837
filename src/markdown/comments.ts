import type MarkdownIt from "markdown-it";
import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";
import { noteAside, notesOn } from "./notes.ts";

const [opening, closing] = ["<!--", "-->"];

/**
 * Reads `<!-- … -->` as CommonMark does (HTML blocks of kind 2, and comments in a line), and shows nothing of it. What is behind a
 * comment on its last line is read as text: CommonMark has HTML there. One that does not end is no comment: it would swallow the text.
 */
export function comments(markdown: MarkdownIt): void {
  markdown.block.ruler.before("html_block", "comment", blockComment, { alt: ["paragraph", "reference", "blockquote"] });
  markdown.inline.ruler.before("autolink", "comment", inlineComment);
  markdown.renderer.rules.comment = () => "";
}

/** Where comments end: a line, and the place behind them on it. */
interface End {
  readonly line: number;
  readonly at: number;
}

function blockComment(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if ((state.sCount[startLine] as number) - state.blkIndent >= 4) return false;
  const end = endOfComments(state, startLine, endLine);
  const isWhole = end !== null && end.at >= (state.eMarks[end.line] as number);
  // Text behind a comment of one line is a paragraph with a comment in it.
  if (!end || (end.line === startLine && !isWhole)) return false;
  if (silent) return true;
  if (!isWhole) beginLineAt(state, end);
  state.line = isWhole ? end.line + 1 : end.line;
  notesOn(state.env).comments.push([startLine, state.line]);
  return true;
}

/** The end of the comments that a line begins with; null where it does not, or where the first of them does not end. */
function endOfComments(state: StateBlock, startLine: number, endLine: number): End | null {
  let last: End | null = null;
  let [line, at] = [startLine, startOf(state, startLine)];
  while (state.src.startsWith(opening, at)) {
    const end = endOfComment(state, { line, at }, endLine);
    if (!end) break;
    last = end;
    [line, at] = [end.line, end.at];
  }
  return last;
}

function startOf({ bMarks, tShift }: StateBlock, line: number): number {
  return (bMarks[line] as number) + (tShift[line] as number);
}

/** In which lines a comment was looked for in vain: it need not be looked for again. */
const vain = new WeakMap<StateBlock, { readonly indent: number; readonly from: number; readonly to: number }>();

function endOfComment(state: StateBlock, { line: first, at }: End, endLine: number): End | null {
  const { src, eMarks, blkIndent: indent } = state;
  const tried = vain.get(state);
  if (tried && tried.indent === indent && tried.from <= first && first < tried.to) return null;
  // `<!-->` and `<!--->` are comments, too.
  let from = at + 2;
  let line = first;
  while (line < endLine) {
    const found = src.slice(from, eMarks[line]).indexOf(closing);
    if (found !== -1) return { line, at: behindSpaces(state, from + found + closing.length, eMarks[line] as number) };
    line += 1;
    if (line < endLine && (state.sCount[line] as number) < indent && !state.isEmpty(line)) break;
    from = line < endLine ? startOf(state, line) : 0;
  }
  vain.set(state, { indent, from: first, to: line });
  return null;
}

function behindSpaces({ src }: StateBlock, at: number, end: number): number {
  let behind = at;
  while (behind < end && (src[behind] === " " || src[behind] === "\t")) behind += 1;
  return behind;
}

/** What is before a place of a line is left out: the line begins there. */
function beginLineAt(state: StateBlock, { line, at }: End): void {
  state.bMarks[line] = at;
  state.tShift[line] = 0;
  state.sCount[line] = state.blkIndent;
}

/** The next end of a comment in a line, for each state: it is looked for once. */
const ends = new WeakMap<StateInline, number>();

function inlineComment(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state;
  if (!src.startsWith(opening, pos)) return false;
  const end = nextEnd(state, pos + 2);
  if (end > posMax) {
    if (!silent) noteOpen(state);
    return false;
  }
  state.pos = end;
  // No two spaces are left where the comment was, nor one at the end of a line.
  if (pos === 0 || /\s/.test(src[pos - 1] as string)) while (state.pos < posMax && src[state.pos] === " ") state.pos += 1;
  if (silent) return true;
  if (state.pos >= posMax || src[state.pos] === "\n") state.pending = state.pending.trimEnd();
  state.push("comment", "", 0).markup = src.slice(pos, end);
  noteAside(state.env, state.tokens, [pos, end]);
  return true;
}

/** Only the first of a text is reported. */
function noteOpen({ src, pos, env, tokens }: StateInline): void {
  const { open } = notesOn(env);
  const [line = ""] = /[^\n]*/y.exec(src.slice(pos, pos + 60)) ?? [];
  if (!open.has(tokens)) open.set(tokens, line);
}

/** Behind the next `-->`; beyond all where there is none. */
function nextEnd(state: StateInline, from: number): number {
  const known = ends.get(state);
  if (known !== undefined && known >= from + closing.length) return known;
  const found = state.src.indexOf(closing, from);
  const end = found === -1 ? Number.POSITIVE_INFINITY : found + closing.length;
  ends.set(state, end);
  return end;
}
