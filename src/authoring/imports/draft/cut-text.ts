/** Marks that come in pairs: what opens, and what closes it. */
const pairs: Readonly<Record<string, string>> = { "(": ")", "[": "]", "«": "»", "“": "”", "<sup>": "</sup>", "<sub>": "</sub>" };
const signs = /<\/?su[bp]>|\*\*|__|~~|`|[()[\]«»“”]|(?<![^\s([«“"])\*(?=\S)|(?<=\S)\*/g;

/** Where the first mark is that has no other half in a text: a bracket, a quotation mark, a sign of Markdown; -1 where all have. */
export function halfMark(text: string): number {
  const open: { readonly close: string; readonly index: number }[] = [];
  for (const { 0: sign, index } of text.matchAll(signs)) {
    const closed = open.findLastIndex(({ close }) => close === sign);
    if (closed !== -1) open.splice(closed);
    else if (pairs[sign]) open.push({ close: pairs[sign], index });
    else if (/^(\*|__|~~|`)/.test(sign)) open.push({ close: sign, index });
  }
  const index = open[0]?.index ?? -1;
  // The address of a link is no use without its words, nor are these without it.
  return text[index] === "(" && text[index - 1] === "]" ? text.lastIndexOf("[", index) : index;
}

/** The beginning of a text: whole words, and no half of a pair of marks. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const words = text.slice(0, most - 1).replace(/(\s+\S*|[\ud800-\udbff])$/, "");
  const half = halfMark(words);
  const whole = half > 0 ? words.slice(0, half) : words;
  return `${whole.replace(/[\s,;:–—-]+$/, "")}…`;
}
