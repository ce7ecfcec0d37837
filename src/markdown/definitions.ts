import type MarkdownIt from "markdown-it";
import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import type StateCore from "markdown-it/lib/rules_core/state_core.mjs";
import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";
import { noteAside, notesOn } from "./notes.ts";

type BlockRule = (state: StateBlock, startLine: number, endLine: number, silent: boolean) => boolean;
type InlineRule = (state: StateInline, silent: boolean) => boolean;

/** Notes which definitions a text has, and which of them are used; and what of its links is address, not prose. */
export function definitions(markdown: MarkdownIt): void {
  const { block, inline, core } = markdown;
  block.ruler.at("reference", noting(ruleOf(block.ruler, "reference")), { alt: [] });
  core.ruler.after("block", "watch_definitions", watchUse);
  inline.ruler.at("link", notingAside(ruleOf(inline.ruler, "link"), labelEnd));
  // What an image says is a text of its own, and an address alone is its own words.
  for (const name of ["image", "autolink"])
    inline.ruler.at(
      name,
      notingAside(ruleOf(inline.ruler, name), (_state, start) => start),
    );
}

/** A rule of the library's own, which keeps them to itself. */
function ruleOf<Rule>(ruler: { getRules: (chain: string) => Rule[] }, name: string): Rule {
  const { __rules__: rules } = ruler as unknown as { __rules__: readonly { name: string; fn: Rule }[] };
  return (rules.find((rule) => rule.name === name) as { fn: Rule }).fn;
}

function noting(rule: BlockRule): BlockRule {
  return (state, startLine, endLine, silent) => {
    const start = (state.bMarks[startLine] as number) + (state.tShift[startLine] as number);
    // A footnote's text is no address.
    if (state.src.startsWith("[^", start) || !rule(state, startLine, endLine, silent)) return false;
    const { definitions: known } = notesOn(state.env);
    const label = labelAt(state.src, start);
    const key = state.md.utils.normalizeReference(label);
    known.push({ label, key, target: state.env.references[key]?.href ?? "", lines: [startLine, state.line] });
    return true;
  };
}

function labelAt(source: string, start: number): string {
  let end = start + 1;
  while (end < source.length && source[end] !== "]") end += source[end] === "\\" ? 2 : 1;
  return source.slice(start + 1, end);
}

/** A link asks a definition for its address: so it is used. */
function watchUse({ env }: StateCore): void {
  const { used } = notesOn(env);
  for (const [key, { href, title }] of Object.entries<{ href: string; title: string }>(env.references ?? {})) {
    env.references[key] = {
      title,
      get href() {
        used.add(key);
        return href;
      },
    };
  }
}

/** Behind its words are a link's address and title, or the name of its definition. */
function labelEnd(state: StateInline, start: number): number {
  return state.md.helpers.parseLinkLabel(state, start, true);
}

function notingAside(rule: InlineRule, from: (state: StateInline, start: number) => number): InlineRule {
  return (state, silent) => {
    const { pos: start } = state;
    if (!rule(state, silent)) return false;
    if (!silent) noteAside(state.env, state.tokens, [from(state, start), state.pos]);
    return true;
  };
}
