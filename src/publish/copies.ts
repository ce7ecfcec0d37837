import { copyFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Alias, aliasesOf, leadsToPage } from "../domain/alias.ts";
import type { Archive } from "../domain/archive.ts";
import { type Edition, editionKinds } from "../domain/edition.ts";
import type { Kind } from "../domain/routes.ts";

/**
 * The older addresses at which a copy of a file stands: a host of files can lead on a browser, by a page, but no feed reader and no program
 * that reads data.
 * @param made The editions that are made; of what is not made there is no copy.
 */
export function copiesOf(archive: Archive, made: readonly Edition[]): Alias[] {
  const kinds = Object.entries(editionKinds) as [Edition, readonly Kind[]][];
  const leftOut = kinds.flatMap(([edition, ofEdition]) => (made.includes(edition) ? [] : ofEdition));
  return aliasesOf(archive).filter((alias) => !leadsToPage(alias) && !(alias.entry && leftOut.includes(alias.entry.kind)));
}

/** Copies the files that are in the output folder already to their older addresses. */
export function writeCopies(copies: readonly Alias[], output: string): void {
  for (const { address, target, archive } of copies) {
    const file = join(output, archive.routes.output(address));
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync(join(output, archive.routes.output(target)), file);
  }
}
