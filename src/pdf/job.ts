import type { SystemError } from "../cache/system-error.ts";

/** One document to be made, and where it goes. Content reaches a template as data only, never as markup. */
export type DocumentJob = {
  /** What the document is called when something is wrong with it: its address. */
  readonly name: string;
  /**
   * The path of a Typst template. It reads its data with `json(bytes(sys.inputs.data))` and may import what is in its own folder;
   * nothing else of the machine can be read.
   */
  readonly template: string;
  /** What the template is given: anything that JSON can say. */
  readonly data: unknown;
  /** Pictures that the template reads as `/files/<name>`: their names, and where their bytes are. */
  readonly files?: Readonly<Record<string, string>>;
  /** The folder of the site, and the path of the document below it. */
  readonly site: string;
  readonly path: string;
} & DocumentFormat;

/** A tagged PDF (PDF/UA-1), or the first page as a picture, so many pixels wide. */
export type DocumentFormat = { readonly kind: "pdf" } | { readonly kind: "png"; readonly width: number };

/** A job as the worker gets it: with its data as JSON. */
export type SerializedJob = Omit<DocumentJob, "data" | "files" | "kind"> &
  DocumentFormat & { readonly data: string; readonly files: Readonly<Record<string, string>> };

/** What a worker gets besides its jobs. */
export interface Task {
  /** The folder in which documents are kept. */
  readonly cache: string;
  /** The number of the process for which it works. */
  readonly builder: number;
  /** Whether these are all documents of a site. */
  readonly isWhole: boolean;
}

/** A document that is in its place, and what its bytes are. */
export interface MadeDocument {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
}

/** What the worker says: that all is done, and what could not be kept for the next build; or why it cannot be done. */
export type WorkerReport =
  | { readonly done: true; readonly documents: readonly MadeDocument[]; readonly refused: SystemError | null }
  | { readonly done: false; readonly why: Refusal };

/**
 * Why there are no documents: a program is not there for this machine, or it refuses a document, or the worker was ended by the system,
 * or the machine lets a file not be read or written; with what is known of the reason.
 */
export type Refusal =
  | { readonly kind: "missing"; readonly program: string; readonly detail: string }
  | { readonly kind: "refused"; readonly name: string; readonly detail: string }
  | { readonly kind: "ended"; readonly detail: string }
  | { readonly kind: "file"; readonly detail: string; readonly error: SystemError };

/** Thrown when documents cannot be made for a reason that a person can do something about. */
export class DocumentError extends Error {
  readonly why: Refusal;

  constructor(why: Refusal) {
    super(`${why.kind}: ${why.kind === "refused" ? `${why.name}: ` : ""}${why.detail}`);
    this.name = "PressError";
    this.why = why;
  }
}
