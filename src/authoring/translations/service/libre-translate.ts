import type { Protocol, TranslationRequest } from "./protocol.ts";

/** LibreTranslate's `POST /translate`. Servers that others run limit what they take at once; what says `translate="no"` is left as it is. */
export function libreTranslate({ from, to, key }: TranslationRequest): Protocol {
  return {
    name: "LibreTranslate",
    headers: {},
    most: { lines: 25, characters: 1_800 },
    body: (q) => ({ q, source: from, target: to, format: "html", ...(key === null ? {} : { api_key: key }) }),
    linesIn: (answer) => (Object(answer) as { translatedText?: unknown }).translatedText,
  };
}
