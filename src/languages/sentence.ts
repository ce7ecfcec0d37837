import type { Messages } from "./messages.d.ts";

/** Some words as a sentence: with a full stop, unless they end with one or with another mark that ends sentences, within quotes too. */
export function sentence(words: string): string {
  return /[.?!…]["”]?$/.test(words) ? words : `${words}.`;
}

/** A title in the quotation marks of a language, as a sentence: where a mark that ends it comes first, the full stop is left out. */
export function quotedTitle(title: string, { issue }: Messages): string {
  const quoted = issue.quoted({ title });
  return /[.?!…]["”]?$/.test(title) ? quoted.replace(/\.([”"])$/, "$1") : quoted;
}
