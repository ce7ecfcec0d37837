import { type Warning, warning } from "../../problems/problem.ts";
import { unrecordedIn, wholeRecord } from "../addresses/record.ts";
import type { Source } from "../files/source.ts";
import type { Register } from "../lists/register.ts";
import type { LoadedContent } from "../loaded-content.ts";
import type { UnreliableFiles } from "./unreliable-files.ts";

/** Partners and topics that no action names, and authors of no issue: their pages are empty. A new archive may begin with its lists. */
export function unusedRecords({ issues, registers }: LoadedContent, unreliable: UnreliableFiles): Warning[] {
  // Without its region a report is not read, nor what it names.
  if (issues.length === 0 || unreliable.about("issues/") || unreliable.about("regions.yaml")) return [];
  const all = issues.map(({ issue }) => issue);
  const actions = all.flatMap((issue) => issue.actions);
  const lists = [
    { noun: "partner", file: "partners.yaml", register: registers.partners, used: actions.flatMap(({ partners }) => partners) },
    { noun: "topic", file: "topics.yaml", register: registers.topics, used: actions.flatMap(({ topics }) => topics) },
    { noun: "author", file: "authors.yaml", register: registers.authors, used: all.flatMap(({ authors }) => authors) },
  ] as const;
  return lists
    .filter(({ file }) => !unreliable.about(file))
    .flatMap(({ noun, register, used }) => unusedIn(register, new Set(used.map(({ id }) => id)), noun));
}

function unusedIn(register: Register<object>, used: ReadonlySet<string>, noun: "partner" | "topic" | "author"): Warning[] {
  const unused = register.ids.filter((id) => !used.has(id));
  return unused.flatMap((id) => {
    const at = register.at(id);
    return at ? [warning("unused", { noun, id }, at())] : [];
  });
}

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

/** Public addresses that the record does not hold yet. An archive that keeps none is left alone. */
export function unrecordedAddresses({ addresses, record }: LoadedContent, unreliable: UnreliableFiles): Warning[] {
  if (!record.isKept || unreliable.anyIn("")) return [];
  const { length } = unrecordedIn(addresses.citable(), record);
  return length === 0 ? [] : [warning("unrecorded-address", { count: length }, wholeRecord())];
}
