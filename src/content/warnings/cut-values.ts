import { type Warning, warning } from "../../problems/problem.ts";
import type { Everything } from "../everything.ts";
import type { Source } from "../files/source.ts";

/** A value with a hash sign behind a space: YAML takes the rest of the line for a note. Whoever writes a note puts a space behind the sign, too. */
const cut = /^(?<kept>[^#\n"']*[^\s#"',:[{-][ \t]+)(?<lost>#[\p{L}\p{N}][^\n\r]*)/gmu;

/** Values of which readers would see only the beginning: `title: The market #1`. */
export function cutValues({ files }: Everything): Warning[] {
  return [...files.texts.values()].flatMap((source) => cutIn(source, yamlOf(source)));
}

function cutIn(source: Source, yaml: string): Warning[] {
  return [...yaml.matchAll(cut)].map(({ index, groups: { kept = "", lost = "" } = {} }) =>
    warning("cut-value", { lost }, source.at(index + kept.length, lost.length)),
  );
}

/** The YAML of a file: all of it, or its front matter. */
function yamlOf({ path, text }: Source): string {
  if (path.endsWith(".yaml")) return text;
  return text.startsWith("---") ? text.slice(0, Math.max(0, text.indexOf("\n---", 3))) : "";
}
