import { existsSync } from "node:fs";
import { join } from "node:path";
import { type AddressRecord, recordText } from "../content/addresses/record.ts";
import { recordPath } from "../content/files/layout.ts";
import { replace, writeNew } from "./write-files.ts";

/** Adds addresses to the record of an archive, which is begun where there is none. Nothing is ever taken out of it. */
export function recordAddresses(content: string, record: AddressRecord, unrecorded: readonly string[]): void {
  if (unrecorded.length === 0) return;
  const write = existsSync(join(content, recordPath)) ? replace : writeNew;
  write(content, new Map([[recordPath, recordText([...record.addresses, ...unrecorded])]]));
}
