const ofImports = "It reads an imported page, in a process that is ended where it takes too long.";
const ofFields = "The text of a field ends at 2,000 characters, which is looked at first.";
const ofOwnFiles = "It reads a file of the program or of an archive's own look, which is code.";
const ofAddresses = "It reads an address or a path that the person at the keyboard or the system bounds.";

/** Regular expressions that may take the square of a text's length, each with the reason why it stays. */
export const slowPatterns: readonly (readonly [file: string, pattern: RegExp, reason: string])[] = [
  ["src/assets/assets.ts", /\/\*.*?\*\//gs, ofOwnFiles],
  ["src/cli/translations/show.ts", /[^/]+\.([a-z]+)\.md$/, ofAddresses],
  [
    "src/content/schemas/site.ts",
    /^(\{\{ ?\.?\w*[Uu][Nn][Ss][Uu][Bb]\w* ?\}\}|\*\|\w*[Uu][Nn][Ss][Uu][Bb]\w*\|\*|[Hh][Tt][Tt][Pp][Ss]?:.*)$/,
    ofFields,
  ],
  ["src/content/schemas/site.ts", /^(\{\{ ?\.?\w*unsub\w* ?\}\}|\*\|\w*unsub\w*\|\*)$/i, ofFields],
  ["src/content/texts/images.ts", /([^/]*?)\.[^./]*$/, ofAddresses],
  [
    "src/content/warnings/unread-marks.ts",
    /!?\[[^[\]]{0,200}\](\([^()]{0,200}\)|[ ]\((https?:|www\.|[^\s()]{1,200}\.md)[^()]{0,200}\))/g,
    "Each part ends at 200 characters: at each place it takes a bounded number of steps.",
  ],
  [
    "src/authoring/imports/draft/authors.ts",
    /^\s*(?:(?:escrito|elaborado|redactado|redacci[oó]n|text[eo]?s?|written|prepared|[ée]crit|r[ée]dig[ée]|elaborad[oa])\s*(?:por|by|par|de|:)?\s*:?|(?:por|by|par|autor(?:es|as|a|ia|ía)?|authors?|auteurs?|auteures?)\s*:?)\s+(?=\p{Lu})/iu,
    ofImports,
  ],
  ["src/authoring/imports/draft/authors.ts", /\s*(?:[,;·|/\n&]|\s(?:y|e|and|et)\s)\s*/u, ofImports],
  ["src/authoring/imports/draft/authors.ts", /[.\s]+$/, ofImports],
  ["src/authoring/imports/draft/summary.ts", /(\s+\S*|[\ud800-\udbff])$/, ofImports],
  ["src/authoring/imports/draft/summary.ts", /[\s,;:–—-]+$/, ofImports],
  ["src/authoring/imports/html/decode.ts", /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i, ofImports],
  ["src/authoring/imports/html/decode.ts", /<\?xml[^>]+encoding=["']([\w.-]+)/i, ofImports],
  [
    "src/authoring/imports/html/main-content.ts",
    /^((cookie|gdpr|cmplz|cky|onetrust|cli|consent)([-_].*)?|cookie(s|notice|banner|consent|bar|law).*|.*[-_](cookies?|consent)([-_].*)?|sharedaddy|sd-sharing.*|a2a.*|addtoany.*|addthis.*|(social|share|sharing)([-_].*)?|(post|entry|article)[-_](share|sharing|social|navigation|nav)|jp-relatedposts|yarpp.*|related([-_]?(posts?|articles?|content))?|nav-links|breadcrumbs?|comments(-area)?|comment-respond|sidebar|widget-area|skip-link|edit-link|screen-reader-text|visually-hidden|sr-only|newsletter[-_](form|signup|box)|subscribe([-_](form|box))?)$/,
    ofImports,
  ],
  ["src/authoring/imports/html/html-blocks.ts", /^\n|\s+$/g, ofImports],
  ["src/authoring/imports/regions/words.ts", /\W+$/, ofImports],
  ["src/eleventy/read-templates.ts", /[^/]+$/, ofOwnFiles],
  ["src/markdown/sayable.ts", /[\p{P}\p{S}]+$/u, ofImports],
  ["src/authoring/imports/regions/sentences.ts", /(?<=[.!?…]["”»)\]]*\s+)(?=["“«¿¡(]?\p{Lu})|(?<=\n)/gu, ofImports],
  ["src/authoring/translations/service/service.ts", /\/+$/, ofAddresses],
  ["src/guide/documents.ts", /<!-- (fields|mistakes):([a-z-]+:)?(es|en) -->\n[\s\S]*?<!-- \/\1 -->/g, ofOwnFiles],
];
