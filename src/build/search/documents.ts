import { hash } from "node:crypto";
import type { SearchDocument } from "../../../templates/search/documents.ts";

/** A document with what distinguishes it from every other. */
export interface KeyedDocument extends SearchDocument {
  /** The SHA-256 of all that it says. */
  readonly key: string;
}

/** Documents with their keys, one an address: of two with the same, Pagefind would take the second in the first one's place. */
export function keyed(documents: readonly SearchDocument[]): KeyedDocument[] {
  const byAddress = new Map(documents.map((document) => [document.url, document]));
  return [...byAddress.values()].map((document) => ({ ...document, key: keyOf(document) }));
}

function keyOf({ url, content, sorts }: SearchDocument): string {
  return hash("sha256", `${url}\0${JSON.stringify(sorts)}\0${content}`, "base64url");
}
