import type Token from "markdown-it/lib/token.mjs";
import { raised } from "./raised.ts";

/** What is read in a line, without its marks and without spaces at its ends. */
export function plainText(tokens: readonly Token[]): string {
  const texts = [""];
  for (const { type, content, children } of tokens) {
    if (/^su[bp]_open$/.test(type)) texts.push("");
    else if (/^su[bp]_close$/.test(type)) add(texts, raised(type === "sup_close" ? "sup" : "sub", texts.pop() ?? ""));
    else add(texts, /break$/.test(type) ? " " : type === "image" ? plainText(children ?? []) : content);
  }
  return texts.join("").trim();
}

function add(texts: string[], text: string): void {
  texts[texts.length - 1] += text;
}
