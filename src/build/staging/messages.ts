import type { ManifestEntry } from "../manifest.ts";

/** What the writer gets when it begins: the folder of the site that is seen, and the one of the next. */
export interface Beginning {
  readonly live: string;
  readonly staging: string;
  /** The folder of the cache; null where none is kept. */
  readonly cache: string | null;
  /** How many characters were dealt with, whether something went wrong, and whether something is being done: see {@link Progress}. */
  readonly progress: SharedArrayBuffer;
}

/** The places of the numbers that both threads see. */
export const Progress = { dealtWith: 0, failed: 1, busy: 2 } as const;

/** A file to be written, at a path below the site. */
export interface Written {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A file that is at another path, too. */
export interface Copied {
  readonly from: string;
  readonly to: string;
}

/** What the writer is asked. */
export type Request =
  | { readonly ask: "write"; readonly files: readonly Written[] }
  | { readonly ask: "keep"; readonly paths: readonly string[] }
  | { readonly ask: "note"; readonly entries: readonly ManifestEntry[] }
  | { readonly ask: "copy"; readonly files: readonly Copied[] }
  | { readonly ask: "finish" };

/** What the writer says. */
export type WriterReply =
  /** What need not be written again: the paths of the files that are there, with their SHA-256. */
  | { readonly say: "known"; readonly hashes: ReadonlyMap<string, string> }
  | { readonly say: "finished"; readonly entries: readonly ManifestEntry[] }
  | { readonly say: "failed"; readonly message: string; readonly error: SystemFailure };

/** The parts of an error of the system that do not survive the way from thread to thread by themselves. */
export interface SystemFailure {
  readonly code?: string;
  readonly syscall?: string;
  readonly path?: string;
}
