import { prepareMarkdown } from "../../../src/markdown/prepare.ts";
import { renderMarkdown } from "../../../src/markdown/render.ts";

/** Renders a text as it is alone: links lead where they are written to, pictures are 4 by 3. */
export function rendered(markdown: string): string {
  const prepared = prepareMarkdown(markdown);
  const target = (reference: number) => prepared.references[reference]?.target ?? "";
  return renderMarkdown(prepared, {
    id: (heading) => prepared.headings[heading]?.id ?? "",
    link: target,
    image: (reference) => ({ file: "", address: target(reference), width: 4, height: 3 }),
    tableLabel: "Tabla <1>",
  });
}
