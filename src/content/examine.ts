import type { Archive } from "../domain/archive.ts";
import { ContentError, type ContentFault, Problems, type Warning } from "../problems/problem.ts";
import { type AddressRecord, unrecordedIn } from "./addresses/record.ts";
import { publicPart } from "./load.ts";
import { type LoadedContent, type LoadOptions, readContent } from "./loaded-content.ts";
import { warningsIn } from "./warnings/warnings.ts";

/** What there is to say of a content folder. */
export interface Examination {
  /** Null where there are errors. */
  readonly archive: Archive | null;
  readonly errors: readonly ContentFault[];
  readonly warnings: readonly Warning[];
  /** The record of published addresses; null where there are too many errors to know it. */
  readonly record: AddressRecord | null;
  /** Public addresses that it does not hold yet, where there are no errors. */
  readonly unrecorded: readonly string[];
}

/** Reads the content folder as `load` does, and looks for what could be better besides. Errors are returned, not thrown. */
export function examine(options: LoadOptions): Examination {
  const problems = new Problems();
  const loaded = readable(options, problems);
  const errors = problems.sorted;
  const warnings = loaded ? warningsIn(loaded, errors) : [];
  const record = loaded?.record ?? null;
  if (!loaded || errors.length > 0) return { archive: null, errors, warnings, record, unrecorded: [] };
  const unrecorded = unrecordedIn(loaded.addresses.citable(), loaded.record);
  return { archive: publicPart(loaded, options), errors, warnings, record, unrecorded };
}

/** All that was read; null where there are too many errors, or too little is known, to go on. */
function readable(options: LoadOptions, problems: Problems): LoadedContent | null {
  try {
    return readContent(options, problems);
  } catch (error) {
    if (error instanceof ContentError) return null;
    throw error;
  }
}
