import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { hashOf } from "./cache.ts";
import { DocumentError, type SerializedJob } from "./job.ts";

/** The programs that make documents: another version may make others. */
const programs = ["@myriaddreamin/typst-ts-node-compiler", "@resvg/resvg-js"];

/** Tells from what each document is made: two with the same key have the same bytes. */
export class BuildVersion {
  readonly #tools: string;
  readonly #templates = new Map<string, string>();

  constructor(fonts: readonly Buffer[]) {
    const { resolve } = createRequire(import.meta.url);
    const versions = programs.map((name) => readFileSync(resolve(`${name}/package.json`), "utf8"));
    this.#tools = hashOf([...versions, ...textsIn(import.meta.dirname, ".ts"), ...fonts.map(hashOf)].join("\0"));
  }

  /**
   * The SHA-256 of all that counts: tools, fonts and code of the document process, templates, data, pictures.
   * @throws DocumentError for a template that would take something from the network.
   */
  keyOf(order: SerializedJob, files: ReadonlyMap<string, Buffer>): string {
    const { kind, template, data } = order;
    const width = order.kind === "png" ? order.width : null;
    const pictures = [...files].map(([name, bytes]) => [name, hashOf(bytes)]);
    const [folder, name] = [dirname(template), template.slice(dirname(template).length)];
    return hashOf(JSON.stringify([this.#tools, this.#templatesIn(folder, order.name), name, kind, width, pictures, data]));
  }

  /** A template may import all that is beside it. */
  #templatesIn(folder: string, document: string): string {
    const known = this.#templates.get(folder) ?? hashOf(withoutPackages(textsIn(folder, ".typ"), document).join("\0"));
    this.#templates.set(folder, known);
    return known;
  }
}

/** @throws DocumentError where a template takes a package: Typst would fetch it from the network. */
function withoutPackages(texts: readonly string[], name: string): readonly string[] {
  const [, taken] = texts.map((text) => /"(@[^"]*)/.exec(text)).find((found) => found !== null) ?? [];
  if (taken !== undefined) throw new DocumentError({ kind: "refused", name, detail: `a template takes the package ${taken}` });
  return texts;
}

/** The names and the texts of the files of a folder that end so. */
function textsIn(folder: string, ending: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return names.sort().flatMap((name) => [name, readFileSync(join(folder, name), "utf8")]);
}
