import JSZip from "jszip";

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';

/** A document as Word writes it, of made-up XML: its body, its notes, and other parts by their paths. */
export async function word(body: string, notes = "", parts: Readonly<Record<string, string | Uint8Array>> = {}): Promise<Buffer> {
  const zip = new JSZip();
  const relationships = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const files = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/></Types>',
    "_rels/.rels": `<Relationships ${relationships}><Relationship Id="a" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    "word/footnotes.xml": `<w:footnotes ${namespaces}>${notes}</w:footnotes>`,
    "word/_rels/document.xml.rels": `<Relationships ${relationships}>${Object.keys(parts)
      .filter((path) => path.startsWith("word/media/"))
      .map((path, n) => `<Relationship Id="p${n}" Type="${office}/image" Target="${path.slice("word/".length)}"/>`)
      .join("")}</Relationships>`,
    ...parts,
  };
  for (const [path, content] of Object.entries(files)) zip.file(path, content);
  return await zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE", compressionOptions: { level: 1 } });
}

/** A paragraph of text, and whatever else is in it. */
export function paragraph(text: string, more = ""): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r>${more}</w:p>`;
}

export function noteReference(id: number): string {
  return `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
}

export function note(id: number, text: string): string {
  return `<w:footnote w:id="${id}">${paragraph(text)}</w:footnote>`;
}

/** Shows the picture that is the part with a number, in the order of the parts. */
export function picture(number: number, alternative: string): string {
  return `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="${alternative}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="p${number}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}
