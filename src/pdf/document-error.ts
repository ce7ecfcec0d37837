import type { Refusal } from "./job.ts";

/** Thrown when documents cannot be made for a reason that a person can do something about. */
export class DocumentError extends Error {
  readonly why: Refusal;

  constructor(why: Refusal) {
    super(`${why.kind}: ${why.kind === "refused" ? `${why.name}: ` : ""}${why.detail}`);
    this.name = "PressError";
    this.why = why;
  }
}
