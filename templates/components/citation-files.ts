import type { Issue } from "../../src/domain/issue.ts";
import type { Reading } from "../view.ts";

/** A file by which a reference manager takes an issue over. */
export interface CitationFile {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly address: string;
}

/** The formats, with the media types that reference managers and IANA know them by. */
const formats = [
  { kind: "bibtex", name: "BibTeX", type: "application/x-bibtex" },
  { kind: "ris", name: "RIS", type: "application/x-research-info-systems" },
  { kind: "cslJson", name: "CSL-JSON", type: "application/vnd.citationstyles.csl+json" },
] as const;

/** The files of an issue, in the language of the reader. */
export function citationFiles(issue: Issue, { to }: Pick<Reading, "to">): CitationFile[] {
  return formats.map(({ kind, name, type }) => ({ name, type, address: to(kind, issue) }));
}
