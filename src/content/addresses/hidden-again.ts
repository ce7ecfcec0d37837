import { issuesBehind } from "../../domain/pages.ts";
import type { AddressInventory, GoneAddresses } from "./inventory.ts";

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
