import type MarkdownIt from "markdown-it";
import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";
import type Token from "markdown-it/lib/token.mjs";
import { noteAside, type Stretch } from "./notes.ts";

const tag = /<(br[ \t]{0,9}\/?|\/?sub|\/?sup)>/iy;

/** Reads the three tags that Markdown has no marks for: `<br>`, `<sub>…</sub>` and `<sup>…</sup>`. */
export function tags(markdown: MarkdownIt): void {
  markdown.inline.ruler.before("autolink", "tag", readTag);
  markdown.inline.ruler2.before("fragments_join", "tag", pairTags);
}

function readTag(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state;
  tag.lastIndex = pos;
  const [written = "", name = ""] = tag.exec(src) ?? [];
  if (written === "" || pos + written.length > posMax) return false;
  state.pos = pos + written.length;
  const isBreak = /^br/i.test(name);
  if (isBreak) skipToText(state);
  if (silent) return true;
  const stretch: Stretch = [pos, pos + written.length];
  if (isBreak) pushBreak(state, written, stretch);
  else pushRaised(state, written, name.toLowerCase(), stretch);
  return true;
}

/** The line is broken once, where its source is, too. */
function skipToText(state: StateInline): void {
  const spaces = /[ \t]*(\n[ \t]*)?/y;
  spaces.lastIndex = state.pos;
  state.pos = Math.min(state.posMax, state.pos + (spaces.exec(state.src)?.[0].length ?? 0));
}

function pushBreak(state: StateInline, written: string, stretch: Stretch): void {
  state.pending = state.pending.trimEnd();
  state.push("hardbreak", "br", 0).markup = written;
  noteAside(state.env, state.tokens, stretch);
}

/** Text, until its other half is found. */
function pushRaised(state: StateInline, written: string, name: string, stretch: Stretch): void {
  const token = state.push("text", "", 0);
  token.content = written;
  token.meta = { raised: name.replace("/", ""), isEnd: name.startsWith("/"), stretch };
}

/** Makes elements of the tags that have their other half within the same emphasis and link; the others stay text. */
function pairTags({ tokens, env }: StateInline): boolean {
  const open: Token[] = [];
  for (const token of tokens) {
    const { nesting, meta } = token;
    if (nesting === 1 || (meta?.raised && !meta.isEnd)) open.push(token);
    else if (nesting === -1) leave(open);
    else if (meta?.raised && open.at(-1)?.meta?.raised === meta.raised) {
      const start = open.pop() as Token;
      for (const half of [start, token]) noteAside(env, tokens, half.meta.stretch);
      pair(start, token);
    }
  }
  return true;
}

/** Ends an emphasis or a link; what was opened in it and has no end is text. */
function leave(open: Token[]): void {
  while (open.at(-1)?.nesting === 0) open.pop();
  open.pop();
}

function pair(start: Token, end: Token): void {
  const name: string = start.meta.raised;
  Object.assign(start, { type: `${name}_open`, tag: name, nesting: 1, content: "", markup: start.content, meta: null });
  Object.assign(end, { type: `${name}_close`, tag: name, nesting: -1, content: "", markup: end.content, meta: null });
}
