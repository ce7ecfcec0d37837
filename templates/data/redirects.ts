import { aliasesOf, leadsToPage } from "../../src/domain/alias.ts";
import type { Archive } from "../../src/domain/archive.ts";
import type { Language } from "../../src/domain/language.ts";
import type { SiteContext } from "../../src/eleventy/collections.ts";

/** An address that only leads on. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  /** The status of HTTP: for ever, or for now. */
  readonly status: 301 | 302;
}

/** Every address that only leads on: what moved has moved for ever, the latest issue is another next month. At former addresses of files are copies. */
export function redirectsOf({ archive, pages }: SiteContext): Redirect[] {
  return [
    ...aliasesOf(archive)
      .filter(leadsToPage)
      .map(({ address, target }) => ({ from: address, to: target, status: 301 }) as const),
    ...pages.latest.map(({ address, language }) => ({ from: address, to: latestAddress(archive, language), status: 302 }) as const),
  ];
}

/** The address of the latest issue; of the front page before there is one. */
export function latestAddress({ issues, routes }: Archive, language: Language): string {
  const [latest] = issues;
  return latest ? routes.to("issue", language, latest) : routes.to("home", language, null);
}
