import type { Page } from "../../src/domain/pages.ts";
import { known } from "./json-ld.ts";

/** What a page was translated from, or the translations that there are of it. */
export function translationsOf({ alternates, language, translations, archive: { routes, site } }: Page<"issue"> | Page<"report">) {
  const absolute = (tag: Page["language"]) => routes.absolute(translations[tag]);
  if (language !== site.original) return { translationOfWork: { "@id": absolute(site.original), inLanguage: site.original } };
  const others = alternates.filter((tag) => tag !== language);
  return { workTranslation: known(others.map((tag) => ({ "@id": absolute(tag), inLanguage: tag }))) };
}
