import { wordsOf } from "./excerpt.ts";

/** Makes an element; texts among its children are only ever text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

export function link(href: string, ...words: (Node | string)[]): HTMLAnchorElement {
  return element("a", { href }, ...words);
}

/** An excerpt with its marked words. */
export function excerptOf(text: string): HTMLParagraphElement {
  const words = wordsOf(text).flatMap(({ text: word, after, marked }) => [marked ? element("mark", {}, word) : word, `${after} `]);
  return element("p", { className: "excerpt" }, ...words);
}
