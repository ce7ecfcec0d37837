import { languageOf } from "../../domain/earlier-forms.ts";
import type { Language } from "../../domain/language.ts";
import type { AddressInventory, GoneAddresses } from "./inventory.ts";

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
