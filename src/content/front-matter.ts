import matter from "gray-matter";
import type { Problems } from "../problems/problem.ts";
import type { Source } from "./source.ts";
import { Yaml } from "./yaml.ts";

/** A Markdown file taken apart. */
export interface FrontMatter {
  readonly yaml: Yaml;
  /** The front matter's plain value: an empty mapping where there is none, undefined where it cannot be read. */
  readonly value: unknown;
  readonly body: string;
  /** Where the body begins in the source. */
  readonly start: number;
}

/** Splits a Markdown file into its front matter and its body. Only YAML is read: other engines could run code. */
export function readFrontMatter(source: Source, problems: Problems): FrontMatter {
  const { text } = source;
  const [opening, language = ""] = /^---(?!-)[ \t]*([^\s-][^\n\r]*)?/.exec(text) ?? [];
  if (opening === undefined) return { yaml: new Yaml(source, "", 0), value: {}, body: text, start: 0 };
  if (language) problems.add("foreign-front-matter", { language }, source.at(0, opening.length));
  else if (!/\n---[ \t]*(\r?\n|$)/.test(text)) problems.add("open-front-matter", {}, source.at(0, 3));
  else return split(source, problems);
  return { yaml: new Yaml(source, "", 0), value: undefined, body: "", start: text.length };
}

function split(source: Source, problems: Problems): FrontMatter {
  let front = "";
  // Given an options object gray-matter keeps no cache; given this engine it hands the YAML over unread.
  const take = (text: string): object => {
    front = text;
    return {};
  };
  const { content } = matter(source.text, { language: "yaml", engines: { yaml: { parse: take, stringify: String } } });
  const yaml = new Yaml(source, front, source.text.indexOf(front, 3));
  const value = yaml.read(problems);
  return { yaml, value: value === null ? {} : value, body: content, start: source.text.length - content.length };
}
