import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type AnyNode, parse } from "acorn";
import { transformSync } from "esbuild";

const root = join(import.meta.dirname, "../..");

/** A regular expression that is written in the code, as `/a+/u`. */
export interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** All regular expressions that the code writes as such. */
export function patternsInCode(): Pattern[] {
  const files = globSync("{src,templates}/**/*.ts", { cwd: root }).sort();
  return files.flatMap((file) =>
    patternsIn(readFileSync(join(root, file), "utf8")).map((regex) => ({ file: file.replaceAll("\\", "/"), ...regex })),
  );
}

function patternsIn(code: string): { readonly source: string; readonly flags: string }[] {
  const script = transformSync(code, { loader: "ts", target: "esnext" }).code;
  const tree = parse(script, { ecmaVersion: "latest", sourceType: "module" });
  return nodesIn(tree).flatMap((node) =>
    node.type === "Literal" && node.regex ? [{ source: node.regex.pattern, flags: node.regex.flags }] : [],
  );
}

function nodesIn(node: AnyNode): AnyNode[] {
  const inner = Object.values(node).flat().filter(isNode);
  return [node, ...inner.flatMap(nodesIn)];
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";
}
