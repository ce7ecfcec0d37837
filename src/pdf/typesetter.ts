import { dirname, join } from "node:path";
import type { CompileDocArgs, NodeCompiler, NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import { DocumentError, type SerializedJob } from "./job.ts";
import type { Typst } from "./programs.ts";

/** Typst keeps a little of each document in memory: after so many it begins anew. */
const documentsEach = 50;

/** Makes PDFs and drawings from templates and data. */
export class Typesetter {
  readonly #typst: Typst;
  readonly #fonts: Buffer[];
  readonly #coverage: Coverage;
  #compiler: NodeCompiler | null = null;
  #workspace = "";
  #made = 0;

  constructor(typst: Typst, fonts: Buffer[]) {
    this.#typst = typst;
    this.#fonts = fonts;
    this.#coverage = coverageOf(fonts[0] as Buffer);
  }

  /**
   * A tagged PDF after PDF/UA-1. It has the date that its template says, and none of the clock.
   * @throws DocumentError where Typst refuses the document.
   */
  pdf(order: SerializedJob, files: Files): Buffer {
    return this.#typeset(order, files, asPdf);
  }

  /** The first page as SVG, with all letters as outlines. */
  svg(order: SerializedJob, files: Files): string {
    return this.#typeset(order, files, (compiler, document) => compiler.plainSvg(document));
  }

  /** Where Typst refuses, the pictures may be the cause: those that it cannot read are named to the template, which then goes without. */
  #typeset<T>(order: SerializedJob, files: Files, write: Write<T>): T {
    const compiler = this.#compilerFor(dirname(order.template));
    for (const [name, bytes] of files) compiler.mapShadow(join(this.#workspace, "files", name), bytes);
    const inputs = { data: order.data, missing: missingIn(order.data, this.#coverage), unreadable: "[]" };
    const main = { mainFilePath: order.template, resetRead: true };
    try {
      const made = attempt(compiler, { ...main, inputs }, write);
      if (made.problem === null) return made.result;
      const unreadable = [...files.keys()].filter((name) => !isReadable(compiler, name));
      if (unreadable.length === 0) throw refusal(order, made.problem);
      const again = attempt(compiler, { ...main, inputs: { ...inputs, unreadable: JSON.stringify(unreadable) } }, write);
      if (again.problem !== null) throw refusal(order, again.problem);
      return again.result;
    } finally {
      compiler.resetShadow();
      // What Typst remembers of a document is of little use to the next, and of much weight.
      compiler.evictCache(1);
    }
  }

  /** A compiler that reads files of this folder only. */
  #compilerFor(workspace: string): NodeCompiler {
    if (this.#compiler === null || this.#workspace !== workspace || this.#made >= documentsEach) {
      this.#compiler = this.#typst.NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: this.#fonts }] });
      this.#workspace = workspace;
      this.#made = 0;
    }
    this.#made += 1;
    return this.#compiler;
  }
}

type Files = ReadonlyMap<string, Buffer>;
type Write<T> = (compiler: NodeCompiler, document: NodeTypstDocument) => T;
type Attempt<T> = { readonly result: T; readonly problem: null } | { readonly result: null; readonly problem: string };

function attempt<T>(compiler: NodeCompiler, what: CompileDocArgs, write: Write<T>): Attempt<T> {
  try {
    const compiled = compiler.compile(what);
    if (compiled.result) return { result: write(compiler, compiled.result), problem: null };
    const problems = compiled.takeDiagnostics()?.shortDiagnostics ?? [];
    return { result: null, problem: problems.map(({ message }) => message).join("; ") };
  } catch (error) {
    // What is wrong while a PDF is written comes as an error with Rust's own notation in it.
    const text = String((error as Error).message);
    const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message]) => message);
    return { result: null, problem: messages.length > 0 ? messages.join("; ") : text };
  }
}

function isReadable(compiler: NodeCompiler, name: string): boolean {
  const mainFileContent = '#set document(title: "?")\n#image("/files/" + sys.inputs.name, alt: "?")';
  return attempt(compiler, { mainFileContent, inputs: { name } }, asPdf).problem === null;
}

function asPdf(compiler: NodeCompiler, document: NodeTypstDocument): Buffer {
  return compiler.pdf(document, { pdfStandard: "ua-1", pdfTags: true });
}

/**
 * The characters in some JSON that cannot be shown, as the inside of a character class of a regular expression; empty where there are none.
 * Control characters, of which PDF allows none, are in JSON as escapes.
 */
function missingIn(json: string, coverage: Coverage): string {
  const controls = /\\[bfu]/.test(json) ? "\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f" : "";
  return (
    controls +
    uncovered(json, coverage)
      .map((character) => `\\x{${character.codePointAt(0)?.toString(16)}}`)
      .join("")
  );
}

function refusal({ name }: SerializedJob, detail: string): DocumentError {
  return new DocumentError({ kind: "refused", name, detail });
}

/** A range of code points, both ends included. */
type Range = readonly [first: number, last: number];

/** The code points that a font has a glyph for. */
export type Coverage = readonly Range[];

/**
 * Reads what a TrueType font covers: its `cmap` table, in the format 12 that every font with more than the basic
 * plane has, or the format 4 of the others (OpenType 1.9, "cmap").
 * @throws Error for a font that has neither.
 */
export function coverageOf(font: Buffer): Coverage {
  const table = tableAt(font, "cmap");
  const subtables = Array.from({ length: font.readUInt16BE(table + 2) }, (_, n) => table + font.readUInt32BE(table + 4 + 8 * n + 4));
  const [full, basic] = [12, 4].map((format) => subtables.find((at) => font.readUInt16BE(at) === format));
  if (full !== undefined) return groupsAt(font, full);
  if (basic !== undefined) return segmentsAt(font, basic);
  throw new Error("The font says of no character how it looks.");
}

function tableAt(font: Buffer, tag: string): number {
  for (let entry = 12; entry < 12 + 16 * font.readUInt16BE(4); entry += 16) {
    if (font.toString("latin1", entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`The font has no table “${tag}”.`);
}

/** Format 12: groups of code points with glyphs that follow each other. */
function groupsAt(font: Buffer, at: number): Range[] {
  const count = font.readUInt32BE(at + 12);
  return Array.from({ length: count }, (_, n) => [font.readUInt32BE(at + 16 + 12 * n), font.readUInt32BE(at + 20 + 12 * n)]);
}

/** Format 4: segments of the basic plane; a glyph 0 within one means none. */
function segmentsAt(font: Buffer, at: number): Range[] {
  const size = font.readUInt16BE(at + 6);
  const word = (list: number, n: number) => font.readUInt16BE(at + 14 + list + n * 2);
  return Array.from({ length: size / 2 }, (_, n): Range => [word(size + 2, n), word(0, n)]).filter(([first]) => first !== 0xffff);
}

/**
 * The characters of a text that cannot be shown with the fonts, each once, in order. Spaces and characters without a look of their own
 * (joiners, marks of direction) are no matter of the fonts, but for U+FEFF, which PDF/UA does not allow.
 */
export function uncovered(text: string, coverage: Coverage): string[] {
  const odd = text.match(/[^\p{White_Space}\p{Default_Ignorable_Code_Point}\x21-\x7e\xa1-\xff]|\ufeff/gu) ?? [];
  const isCovered = (point: number) => coverage.some(([first, last]) => first <= point && point <= last);
  return [...new Set(odd)].filter((character) => !isCovered(character.codePointAt(0) as number)).sort();
}
