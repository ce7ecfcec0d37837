/** Some words as a sentence: with a full stop, unless they end with one or with another mark that ends sentences, within quotes too. */
export function sentence(words: string): string {
  return /[.?!…]["”]?$/.test(words) ? words : `${words}.`;
}
