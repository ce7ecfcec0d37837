import { languageOf } from "../../domain/earlier-forms.ts";
import type { Language } from "../../domain/language.ts";
import { issuesBehind } from "../../domain/pages.ts";
import type { Problems } from "../../problems/problem.ts";
import type { AddressInventory, GoneAddresses } from "./inventory.ts";
import { named } from "./record.ts";
import { renamed } from "./renamed.ts";

/** How many gone addresses are looked into: more are no rename, and each costs some microseconds. 600 issues have 25,000 addresses. */
const mostExplained = 50_000;

/**
 * Notes the published addresses that lead nowhere any more: one problem for each reason, since one name may be in thousands.
 * @returns those addresses.
 */
export function tellGone(inventory: AddressInventory, problems: Problems): ReadonlySet<string> {
  const { addresses, record } = inventory;
  const gone = new Set([...record.addresses].filter((address) => !addresses.leadsSomewhere(address)));
  if (gone.size === 0) return gone;
  const left = new Set(gone);
  const found: GoneAddresses[] = [];
  // What one has explained is not explained again.
  for (const explain of gone.size > mostExplained ? [unexplained] : [hiddenAgain, renamed, titledAnew, unexplained]) {
    for (const entry of explain(left, inventory)) {
      found.push(entry);
      for (const address of entry.gone) left.delete(address);
    }
  }
  for (const { gone: lost, reason, origin } of found) {
    const facts = { addresses: lost.slice(0, named), count: lost.length, reason };
    problems.add("gone-address", facts, record.at(lost[0] as string), ...(origin ? [origin] : []));
  }
  return gone;
}

/** The shortest are named, since others lie below them. */
function unexplained(gone: ReadonlySet<string>): GoneAddresses[] {
  if (gone.size === 0) return [];
  const shortestFirst = [...gone].sort((a, b) => a.length - b.length);
  return [{ gone: shortestFirst, reason: { kind: "unknown" }, origin: null }];
}

/** Addresses of issues that were public and are hidden again: drafts, or announced for a later day. */
export function hiddenAgain(gone: ReadonlySet<string>, { archive, addresses, originOf }: AddressInventory): GoneAddresses[] {
  const { routes, site } = archive;
  const left = new Set(gone);
  return archive.issues
    .filter(({ hidden }) => hidden !== null)
    .flatMap((issue) => {
      const folders = site.languages.map((language) => routes.recorded(routes.to("issue", language, issue)));
      const isOf = (address: string): boolean => {
        const subject = addresses.entryAt(address)?.subject ?? null;
        return folders.some((folder) => address.startsWith(folder)) || issuesBehind(subject).includes(issue);
      };
      const own = [...left].filter(isOf);
      for (const address of own) left.delete(address);
      const origin = originOf(issue)?.() ?? null;
      return own.length > 0 && origin ? [{ gone: own, reason: { kind: "hidden", file: origin.file } as const, origin }] : [];
    });
}

/** Files whose names began with an older title of the newsletter: PDFs, citations. */
export function titledAnew(gone: ReadonlySet<string>, inventory: AddressInventory): GoneAddresses[] {
  const old = new Map<Language, string>();
  const files = [...gone].filter((address) => {
    const language = languageOf(inventory.archive.routes.alias(address, true), inventory.archive);
    const slug = formerSlug(address, language, inventory);
    if (slug === null || (old.get(language) ?? slug) !== slug) return false;
    old.set(language, slug);
    return true;
  });
  const slugs = [...old].map(([language, slug]) => `${language}: ${slug}`).join(", ");
  const reason = { kind: "titled", file: "site.yaml", line: `slug: {${slugs}}` } as const;
  return files.length > 0 ? [{ gone: files, reason, origin: null }] : [];
}

/** What a file's name began with, where the same file is there now under the newsletter's slug of today: `old` of `/2021/09/old-2021-09.pdf`. */
function formerSlug(address: string, language: Language, { archive, addresses }: AddressInventory): string | null {
  const [, folder = "", name = ""] = /^(.*\/)([^/]*)$/.exec(address) ?? [];
  for (let hyphen = name.lastIndexOf("-"); hyphen > 0; hyphen = name.lastIndexOf("-", hyphen - 1)) {
    if (addresses.leadsSomewhere(folder + archive.site.slug[language] + name.slice(hyphen))) return name.slice(0, hyphen);
  }
  return null;
}
