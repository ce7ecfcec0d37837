import type { SearchDocument } from "../../../templates/search/documents.ts";
import type { SystemError } from "../../cache/system-error.ts";

/** What a thread is to make: the index of a language. */
export interface IndexTask {
  readonly language: string;
  readonly documents: readonly SearchDocument[];
  /** The folder in which the index is kept for the next build. */
  readonly cache: string;
}

/** A file of the site: its path below the site's folder, and its bytes. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What a thread has made. */
export interface IndexResult {
  readonly files: readonly OutputFile[];
  /** How many documents were indexed anew. */
  readonly anew: number;
}

/** What a thread says besides, after its report, where the machine did not let it keep the index for the next build. */
export interface Unkept {
  readonly refused: SystemError;
}
