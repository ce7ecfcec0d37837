/**
 * What was read of texts in earlier builds, by all that they say: one that was changed is another text. To read YAML and Markdown is most of
 * what loading takes.
 */
export interface ParseCache {
  /**
   * What was made of a text before, or what is made of it now, which is remembered then: anything that JSON can say.
   * @param kind What is made of it; of a picture, which is no text, the hash of its bytes represents it.
   * @param make Gives undefined for what shall not be remembered.
   */
  get<T>(kind: "front matter" | "markdown" | "picture", text: string, make: () => T | undefined): T | undefined;
}

/** Remembers nothing. */
export const noCache: ParseCache = { get: (_kind, _text, make) => make() };
