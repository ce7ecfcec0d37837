import type { ImportDraft } from "../draft/draft.ts";
import type { ImportRequest } from "../draft/findings.ts";
import type { ImportedPage, Why } from "../page.ts";

/** What the process is to do: read a page, and make a draft of it for an archive. */
export interface ImportJob {
  /** The saved page. */
  readonly path: string;
  readonly wanted: ImportRequest;
  /** The archive's content folder. */
  readonly content: string;
}

/** A page that was read, and what became of it. */
export interface ImportResult {
  readonly page: ImportedPage;
  readonly draft: ImportDraft;
}

/** An error, as it goes from one process to another. */
export type SentError = Pick<NodeJS.ErrnoException, "message" | "stack" | "code" | "path" | "syscall">;

/** What the process answers: what it made, why the page cannot be read, or an error of the system or of ours. */
export type ImportAnswer = { readonly imported: ImportResult } | { readonly why: Why } | { readonly error: SentError };
