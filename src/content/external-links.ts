import { ContentError, type Position, Problems } from "../problems/problem.ts";
import { readFrontMatter } from "./fields/front-matter.ts";
import { Yaml } from "./fields/yaml.ts";
import type { Source } from "./files/source.ts";
import { type LoadedContent, type LoadOptions, readContent } from "./loaded-content.ts";
import { noCache } from "./parse-cache.ts";
import { positionOf } from "./texts/positions.ts";

/** An address on another site, and where the content names it. */
export interface ExternalLink {
  /** Absolute, `http` or `https`, as a browser would write it, without what is behind `#`: that no server is asked for. */
  readonly address: string;
  readonly at: Position;
}

/** Fields whose address is no page: to ask it would be to send a form. */
const noPages = new Set(["action", "hidden", "hosts", "unsubscribe"]);

/**
 * Every link of the content that leads to another site, in the order of the files: those in texts, the sources of issues and actions, the
 * pages of partners, authors and the publisher. Drafts are among them, and what is not public yet.
 * @throws ContentError where the content has errors.
 */
export function externalLinksIn(options: LoadOptions): readonly ExternalLink[] {
  const problems = new Problems();
  const loaded = readContent(options, problems);
  if (problems.any) throw new ContentError(problems.sorted);
  const { url } = loaded.frame.site;
  const found = [...loaded.files.texts.values()].flatMap((source) => inFields(source)).concat(inTexts(loaded));
  return found.flatMap(({ address, at }) => {
    const outside = addressOf(address);
    return outside && !outside.startsWith(url.href) ? [{ address: outside, at }] : [];
  });
}

function addressOf(written: string): string | null {
  const url = URL.parse(written);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  url.hash = "";
  return url.href;
}

/** The links of all texts. */
function inTexts({ parsed }: LoadedContent): ExternalLink[] {
  const texts = [...parsed.values()].flatMap((versions) => [...versions.values()]);
  return texts.flatMap((text) =>
    text.parsed.references
      .filter(({ kind, target }) => kind === "link" && /^https?:/i.test(target))
      .map((reference) => ({ address: reference.target, at: positionOf(reference, text) })),
  );
}

/** The addresses that are values of fields, in a YAML file or in the front matter of a text. */
function inFields(source: Source): ExternalLink[] {
  // Errors in them were reported when they were read.
  const ignored = new Problems();
  const yaml = source.path.endsWith(".md") ? readFrontMatter(source, ignored, noCache).yaml : new Yaml(source);
  return [...addressesIn(yaml.read(ignored), [])].map(({ address, path }) => ({ address, at: yaml.at(path) }));
}

function* addressesIn(value: unknown, path: readonly PropertyKey[]): Generator<{ address: string; path: readonly PropertyKey[] }> {
  if (typeof value === "string" && /^https?:\/\//i.test(value)) yield { address: value, path };
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) if (!noPages.has(key)) yield* addressesIn(inner, [...path, key]);
}
