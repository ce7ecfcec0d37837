import { plainOf, type SourceInline, splitAt, tidy } from "./tree.ts";

type Wrapping = Extract<SourceInline, { inlines: unknown }>;

/**
 * Puts a line into a form that Markdown can say: two marks of a kind that touch are one, none is around nothing, and spaces, and
 * punctuation between a mark and a word, are outside of it.
 */
export function sayable(inlines: readonly SourceInline[]): SourceInline[] {
  return tidy(withPunctuationOutside(tidy(joinMarks(inlines))));
}

function isMark(inline: SourceInline): inline is Wrapping {
  return /^(strong|emphasis|struck)$/.test(inline.kind);
}

function joinMarks(inlines: readonly SourceInline[]): SourceInline[] {
  const all: SourceInline[] = [];
  for (const inline of inlines) {
    const last = all.at(-1);
    if (last && isMark(last) && isMark(inline) && last.kind === inline.kind)
      all[all.length - 1] = { ...last, inlines: [...last.inlines, ...inline.inlines] };
    else all.push(inline);
  }
  return all.flatMap((inline) => {
    if (!("inlines" in inline)) return [inline];
    const inner = joinMarks(inline.inlines);
    return plainOf(inner).trim() === "" ? inner : [{ ...inline, inlines: inner }];
  });
}

function withPunctuationOutside(inlines: readonly SourceInline[]): SourceInline[] {
  return inlines.flatMap((inline, n) => {
    if (!("inlines" in inline)) return [inline];
    const own = { ...inline, inlines: withPunctuationOutside(inline.inlines) };
    return isMark(inline) ? punctuationOutside(own, inlines[n - 1], inlines[n + 1]) : [own];
  });
}

/** Markdown begins and ends no emphasis between punctuation and a word. */
function punctuationOutside(mark: Wrapping, before: SourceInline | undefined, after: SourceInline | undefined): SourceInline[] {
  const text = plainOf(mark.inlines);
  const isBehindWord = before !== undefined && /[\p{L}\p{N}]$/u.test(plainOf([before]));
  const isBeforeWord = after !== undefined && /^[\p{L}\p{N}]/u.test(plainOf([after]));
  const start = isBehindWord ? text.length - text.replace(/^[\p{P}\p{S}]+/u, "").length : 0;
  const end = isBeforeWord ? text.replace(/[\p{P}\p{S}]+$/u, "").length : text.length;
  const [rest, right] = splitAt(mark.inlines, Math.max(start, end));
  const [left, inlines] = splitAt<SourceInline>(rest, start);
  return [...left, ...(inlines.length > 0 ? [{ ...mark, inlines }] : []), ...right];
}
