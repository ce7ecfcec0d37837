/** Made-up pages as odd as people and their programs write them, each word of their text different from every other. */
export function madeUpPage(seed: number): { readonly html: string; readonly words: readonly string[] } {
  const random = randomFrom(seed);
  const words: string[] = [];
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const word = () => {
    // No word is a part of another, even where two touch.
    words.push(`w${seed}x${words.length}z`);
    return words.at(-1) as string;
  };
  const text = () =>
    Array.from({ length: 1 + Math.floor(random() * 5) }, () => pick(around)(word())).join(pick([" ", "\n", "&nbsp;", "  "]));
  const inline = (depth: number): string => {
    if (depth > 2 || random() < 0.6) return text();
    const name = pick(["b", "i", "em", "strong", "span", "a", "code", "u", "font", "s", "p", "div", "x-own"]);
    const end = random() < 0.9 ? `</${name}>` : "";
    return `<${name}${pick(attributes)}>${inline(depth + 1)}${pick(["", " ", "<br>", "<br><br>"])}${inline(depth + 1)}${end}`;
  };
  const block = (depth: number): string => {
    if (depth > 2) return `<p>${inline(0)}</p>`;
    const name = pick([
      "p",
      "p",
      "p",
      "h2",
      "h3",
      "div",
      "ul",
      "ol",
      "table",
      "blockquote",
      "pre",
      "dl",
      "section",
      "item",
      "turn",
      "rule",
      "bare",
    ]);
    const inner = () => Array.from({ length: 1 + Math.floor(random() * 3) }, () => block(depth + 1)).join(pick(["", "\n"]));
    if (name === "turn") return `<p>${pick(turns)} ${inline(0)}</p>`;
    if (name === "item")
      return `<p style="mso-list:l0 level${pick([1, 2, 3])} lfo1"><span style="mso-list:Ignore">${pick(["·", "o", "7."])} </span>${inline(0)}</p>`;
    if (name === "rule") return "<hr>";
    if (name === "bare") return inline(0);
    if (name === "ul" || name === "ol") return `<${name}><li>${inline(0)}</li><li>${inner()}</li></${name}>`;
    if (name === "dl") return `<dl><dt>${inline(0)}</dt><dd>${inner()}</dd></dl>`;
    if (name === "table")
      return `<table><tr><td>${inline(0)}</td><th>${random() < 0.5 ? inner() : inline(0)}</th></tr><tr><td>${text()}</td></tr></table>`;
    return /^(p|h\d|pre)$/.test(name) ? `<${name}>${inline(0)}</${name}>` : `<${name}>${inner()}</${name}>`;
  };
  const html = `<html><body>${Array.from({ length: 5 }, () => block(0)).join("\n")}</body></html>`;
  return { html, words };
}

const around: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => word,
  (word) => `${word}.`,
  (word) => `*${word}*`,
  (word) => `_${word}`,
  (word) => `[${word}](${word})`,
  (word) => `# ${word}`,
  (word) => `1. ${word}`,
  (word) => `&lt;${word}&gt;`,
  (word) => `{#${word}}`,
  (word) => `\`${word}|`,
  (word) => `${word}: ¡«Ya»!`,
];

const attributes = ["", "", ' href="https://example.org/a(b)"', ' style="font-weight:bold"', ' href="#x"', ' class="MsoNormal"'];

const turns = ["Al norte,", "En la región sur,", "<b>Norte:</b>", "In the southern region", "Sur:", "Norte y sur"];

/** Numbers that look random and are the same each time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
