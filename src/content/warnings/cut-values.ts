import { type Warning, warning } from "../../problems/problem.ts";
import type { Source } from "../files/source.ts";
import type { LoadedContent } from "../loaded-content.ts";

/** Values of which readers would see only the beginning: `title: The market #1`. */
export function cutValues({ files }: LoadedContent): Warning[] {
  return [...files.texts.values()].flatMap((source) => cutIn(source, yamlOf(source)));
}

function cutIn(source: Source, yaml: string): Warning[] {
  return [...yaml.matchAll(/[^\r\n]+/g)].flatMap(({ index, 0: line }) => {
    const lost = lostOf(line);
    return lost === "" ? [] : [warning("cut-value", { lost }, source.at(index + line.length - lost.length, lost.length))];
  });
}

/**
 * What YAML takes for a note: what is behind a value, a space and a number sign. Whoever writes a note puts a space behind the sign, too. Each line
 * is searched once from its beginning: a pattern for the whole of it would try every place.
 */
function lostOf(line: string): string {
  const sign = line.search(/[#"']/);
  const [kept, lost] = [line.slice(0, Math.max(0, sign)), line.slice(sign)];
  const isBehindValue = /[ \t]$/.test(kept) && /[^\s,:[{-]$/.test(kept.trimEnd());
  return isBehindValue && /^#[\p{L}\p{N}]/u.test(lost) ? lost : "";
}

/** The YAML of a file: all of it, or its front matter. */
function yamlOf({ path, text }: Source): string {
  if (path.endsWith(".yaml")) return text;
  return text.startsWith("---") ? text.slice(0, Math.max(0, text.indexOf("\n---", 3))) : "";
}
