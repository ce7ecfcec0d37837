import { aliasesOf, leadsToPage } from "../domain/alias.ts";
import type { Archive } from "../domain/archive.ts";
import { type Edition, editionKinds } from "../domain/edition.ts";
import type { Kind } from "../domain/routes.ts";
import type { Copied } from "./staging/messages.ts";

/**
 * The older addresses at which a copy of a file is: a host of files can lead on a browser, by a page, but no feed reader and no program
 * that reads data.
 * @param made The editions that are made; of what is not made there is no copy.
 */
export function copiesOf(archive: Archive, made: readonly Edition[]): Copied[] {
  const kinds = Object.entries(editionKinds) as [Edition, readonly Kind[]][];
  const leftOut = kinds.flatMap(([edition, ofEdition]) => (made.includes(edition) ? [] : ofEdition));
  const { routes } = archive;
  return aliasesOf(archive)
    .filter((alias) => !leadsToPage(alias) && !(alias.entry && leftOut.includes(alias.entry.kind)))
    .map(({ address, target }) => ({ from: routes.output(target), to: routes.output(address) }));
}
