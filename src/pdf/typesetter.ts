import { dirname, join } from "node:path";
import type { CompileDocArgs, NodeCompiler, NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import { type Coverage, coverageOf, uncovered } from "./coverage.ts";
import { DocumentError } from "./document-error.ts";
import type { SerializedJob } from "./job.ts";
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
   * @throws PressError where Typst refuses the document.
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
