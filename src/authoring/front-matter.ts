import { Document, isCollection, type Node, Scalar, visit } from "yaml";
import { openText } from "../content/fields/open-text.ts";

/** A Markdown file of the archive: its fields between two lines `---`, then its text. Without fields the text alone. */
export function markdownFile(fields: Readonly<Record<string, unknown>>, body: string): string {
  const text = body === "" || body.endsWith("\n") ? body : `${body}\n`;
  return Object.keys(fields).length === 0 ? text : `---\n${frontMatter(fields)}---\n${text}`;
}

/** Fields as an editor would write them: a list of plain words is in one line, everything else in lines of its own. */
export function frontMatter(fields: Readonly<Record<string, unknown>>): string {
  const document = new Document(fields, { schema: "core" });
  visit(document, {
    Seq: (_key, seq) => {
      seq.flow = seq.items.every((item) => !isCollection(item as Node));
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** A field whose text is still to be written. In quotes, so that a colon in the text does no harm. */
export function gap(key: string, indent = ""): string {
  const text = new Scalar(openText);
  text.type = Scalar.QUOTE_DOUBLE;
  return indent + frontMatter({ [key]: text });
}

/** Lines of front matter that are no fields. Whatever a text holds, it cannot end its comment: a line of the text is a line of it. */
export function comment(text: string, indent = ""): string {
  const lines = text.trimEnd().split(/\r\n?|\n/);
  return lines
    .map((line) => `${indent}# ${line}`.trimEnd())
    .join("\n")
    .concat("\n");
}
