import type { Inline } from "../../../markdown/prose.ts";
import { raised } from "../../../markdown/raised.ts";

type Wrapped = Extract<Inline, { inlines: unknown }>;

/** The words of some pieces, breaks as line ends. */
export function plainOf(inlines: readonly Inline[]): string {
  return inlines.map((inline) => ("inlines" in inline ? plainOf(inline.inlines) : textOf(inline))).join("");
}

function textOf(inline: Exclude<Inline, Wrapped>): string {
  if (inline.kind === "break") return "\n";
  return inline.kind === "image" ? inline.alternative : inline.text;
}

/** The words of some pieces as plain text says them: what is raised or lowered stays apart, 10⁶ and not 106. */
export function plainTextOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === "raised" || inline.kind === "lowered")
        return raised(inline.kind === "raised" ? "sup" : "sub", plainTextOf(inline.inlines));
      return "inlines" in inline ? plainTextOf(inline.inlines) : textOf(inline);
    })
    .join("");
}

/** Cuts pieces in two at a place in their words. */
export function splitAt(inlines: readonly Inline[], offset: number): [before: Inline[], after: Inline[]] {
  const [before, after]: [Inline[], Inline[]] = [[], []];
  let start = 0;
  for (const inline of inlines) {
    const length = plainOf([inline]).length;
    if (start + length <= offset) before.push(inline);
    else if (start >= offset) after.push(inline);
    else {
      const [left, right] = cut(inline, offset - start);
      before.push(left);
      after.push(right);
    }
    start += length;
  }
  return [before, after];
}

function cut(inline: Inline, offset: number): [Inline, Inline] {
  if ("inlines" in inline) {
    const [left, right] = splitAt(inline.inlines, offset);
    return [
      { ...inline, inlines: left },
      { ...inline, inlines: right },
    ];
  }
  const text = textOf(inline);
  return [
    { kind: "text", text: text.slice(0, offset) },
    { kind: "text", text: text.slice(offset) },
  ];
}

/**
 * Puts pieces into a form that Markdown can say: no emphasis begins or ends with a space, none is around nothing, two of a kind
 * that touch are one, and punctuation between emphasis and a word is outside of it.
 */
export function tidy(inlines: readonly Inline[]): Inline[] {
  const merged = merge(
    merge(inlines).flatMap((inline) => ("inlines" in inline ? hoistSpaces({ ...inline, inlines: tidy(inline.inlines) }) : [inline])),
  );
  return merge(merged.flatMap((inline, n) => (isEmphasis(inline) ? hoistPunctuation(inline, merged[n - 1], merged[n + 1]) : [inline])));
}

function isEmphasis(inline: Inline): inline is Exclude<Wrapped, { kind: "link" }> {
  return "inlines" in inline && !/^(link|raised|lowered)$/.test(inline.kind);
}

function hoistSpaces(inline: Wrapped): Inline[] {
  return plainOf(inline.inlines).trim() === "" ? [...inline.inlines] : hoist(inline, /^\s+/, /\s+$/);
}

/** Markdown ends no emphasis between punctuation and a word. */
function hoistPunctuation(inline: Wrapped, before: Inline | undefined, after: Inline | undefined): Inline[] {
  const touchesBefore = before !== undefined && /[\p{L}\p{N}]$/u.test(plainOf([before]));
  const touchesAfter = after !== undefined && /^[\p{L}\p{N}]/u.test(plainOf([after]));
  const punctuation = (touches: boolean, where: RegExp) => (touches ? where : /(?!)/);
  return hoist(inline, punctuation(touchesBefore, /^[\p{P}\p{S}]+/u), punctuation(touchesAfter, /[\p{P}\p{S}]+$/u));
}

function hoist(inline: Wrapped, start: RegExp, end: RegExp): Inline[] {
  const text = plainOf(inline.inlines);
  const lead = start.exec(text)?.[0].length ?? 0;
  const trail = end.exec(text.slice(lead))?.[0].length ?? 0;
  if (lead + trail === 0) return [inline];
  const [left, rest] = splitAt(inline.inlines, lead);
  const [core, right] = splitAt(rest, text.length - lead - trail);
  return [...left, ...(core.length > 0 ? [{ ...inline, inlines: core }] : []), ...right];
}

/** Joins neighbours of a kind. */
function merge(inlines: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const inline of inlines) {
    const last = merged.at(-1);
    if (last?.kind === "text" && inline.kind === "text") merged[merged.length - 1] = { kind: "text", text: last.text + inline.text };
    else if (last && isEmphasis(last) && isEmphasis(inline) && last.kind === inline.kind)
      merged[merged.length - 1] = { ...last, inlines: [...last.inlines, ...inline.inlines] };
    else merged.push(inline);
  }
  return merged.filter((inline) => inline.kind !== "text" || inline.text !== "");
}
