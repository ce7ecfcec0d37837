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

/** How long it has to be quiet before something is said, in milliseconds: who types is not talked to at every letter. */
const quiet = 700;

/** Says something to those who listen to the page, once the search has come to rest. */
export function announcer(): (words: string) => void {
  // It has to be there, and empty, before anything is said in it.
  const region = document.body.appendChild(element("p", { className: "unseen", role: "status" }));
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (words) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      region.textContent = words;
    }, quiet);
  };
}

/**
 * Numbers tasks that follow each other faster than they end.
 * @returns A function that begins a task and returns another, which says whether the task is still the latest.
 */
export function latestOnly(): () => () => boolean {
  let latest = 0;
  return () => {
    latest += 1;
    const mine = latest;
    return () => mine === latest;
  };
}

/** How long typing has to pause before a search begins, in milliseconds. */
const pause = 150;

/** Does something when typing pauses. */
export function afterTyping(task: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(task, pause);
  };
}
