import { parseMarkdown } from "../../../src/markdown/parse.ts";
import { renderMarkdown } from "../../../src/markdown/render.ts";

/** Renders a text as it stands alone: links lead where they are written to, pictures are 4 by 3. */
export function rendered(markdown: string): string {
  const parsed = parseMarkdown(markdown);
  return renderMarkdown(parsed, {
    ids: new Map(parsed.headings.map(({ token, id }) => [token, id])),
    link: (token) => token.attrGet("href") ?? "",
    image: (token) => ({ file: "", address: token.attrGet("src") ?? "", width: 4, height: 3 }),
    tableLabel: "Tabla <1>",
  });
}
