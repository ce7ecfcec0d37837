import type { WarningFacts } from "./warning-facts.ts";

/** The nouns that content refers to by an id. */
export type Noun = "region" | "place" | "topic" | "partner" | "author" | "action" | "map" | "heading";

/** What a value can be, in an editor's words. */
export type ValueShape = "text" | "number" | "boolean" | "list" | "mapping" | "nothing";

/** The ways in which YAML cannot be read. */
export type YamlFault =
  | "colon"
  | "no-colon"
  | "indent"
  | "dash"
  | "dash-sign"
  | "dash-space"
  | "no-dash"
  | "space"
  | "tab"
  | "open-quote"
  | "open-bracket"
  | "comma"
  | "start"
  | "after-value"
  | "after-bar"
  | "backslash"
  | "comment"
  | "second-document"
  | "tag"
  | "twice"
  | "other";

/** Formats that a text can be asked to have. */
export type TextFormat =
  | "date"
  | "url"
  | "id"
  | "place-code"
  | "country"
  | "orcid"
  | "issn"
  | "alias"
  | "timezone"
  | "hash"
  | "tag"
  | "slug"
  | "ring"
  | "field"
  | "hidden"
  | "host"
  | "unsubscribe"
  | "term";

/** Pictures, and what people take for them, that browsers do not show or that could hold a script. `video` is any film. */
export type ForeignFormat =
  | "heic"
  | "svg"
  | "tiff"
  | "bmp"
  | "ico"
  | "psd"
  | "jxl"
  | "jp2"
  | "pdf"
  | "html"
  | "video"
  | "git-lfs"
  | "empty"
  | "unknown";

/** Why a picture would be shown broken: its end is missing, its header or data cannot be read, or it has no pixels. */
export type ImageFault = "cut" | "checksum" | "damaged" | "no-pixels" | "bare";

/**
 * Why published addresses are gone, as far as can be seen. `now` is where what was there is, `file` where it is written, and `line`
 * what mends it there.
 */
export type GoneReason =
  | { readonly kind: "renamed"; readonly now: string; readonly file: string; readonly line: string }
  | { readonly kind: "hidden"; readonly file: string }
  | { readonly kind: "titled"; readonly file: string; readonly line: string }
  | { readonly kind: "unknown" };

/**
 * The rules that content has to keep, each with what its message speaks of; what may be better, but keeps nothing from
 * being built, is in `WarningFacts`. A rule is added here, in the message files and in the tests, from which
 * `npm run documents` makes the documents: the type checker asks for the first two.
 */
export interface ErrorFacts {
  // Files
  "missing-file": Record<never, never>;
  /** `isDocument`: it is of a program for writing, or a page. */
  "unknown-file": { readonly nearest: string | null; readonly isDocument: boolean };
  "symbolic-link": Record<never, never>;
  "not-a-file": Record<never, never>;
  "hidden-name": Record<never, never>;
  "not-text": Record<never, never>;
  "hidden-character": { readonly character: string };
  "conflict-marker": Record<never, never>;
  "too-large": { readonly limit: string };
  "bad-month": { readonly folder: string; readonly suggestion: string | null };
  /** `isMisnamed`: the place is that of a file that was probably meant to be it. */
  "missing-issue": { readonly wanted: string; readonly isMisnamed: boolean };
  "unknown-language": { readonly language: string; readonly known: readonly string[]; readonly nearest: string | null };
  "missing-language": { readonly wanted: string };
  "same-text-twice": Record<never, never>;
  "missing-original": { readonly wanted: string };
  // Front matter and YAML
  /** `isMeant`: the place is that of a line that was probably meant to close it. */
  "open-front-matter": { readonly isMeant: boolean };
  "late-front-matter": { readonly why: "empty-lines" | "text" | "no-line" };
  "foreign-front-matter": { readonly language: string };
  /** `sign` is what is at the fault; `reason` is what the library says, in English. */
  "bad-yaml": { readonly fault: YamlFault; readonly sign: string; readonly reason: string };
  "yaml-alias": { readonly name: string };
  // Fields
  "unknown-key": { readonly key: string; readonly known: readonly string[]; readonly nearest: string | null };
  "inherited-key": { readonly key: string };
  "missing-key": { readonly key: string };
  "wrong-shape": { readonly expected: readonly ValueShape[]; readonly got: ValueShape; readonly value: string };
  "wrong-format": { readonly format: TextFormat; readonly value: string; readonly suggestion: string | null };
  "not-one-of": { readonly value: string; readonly allowed: readonly string[]; readonly nearest: string | null };
  empty: Record<never, never>;
  "too-few": { readonly least: number };
  "too-many": { readonly most: number };
  "too-long": { readonly most: number };
  "not-the-end": { readonly family: string; readonly name: string };
  "future-date": { readonly date: string };
  "out-of-range": { readonly value: string };
  // What is laid out, and not written yet, in an issue that is no draft
  /** `mayWait`: in a draft it may stay; ids, days and addresses may not. */
  "unwritten-text": { readonly mayWait: boolean };
  "unwritten-report": Record<never, never>;
  // References between files
  /** `offered`: what could be there, where that is not much and `nearest` is nothing. */
  "unknown-id": { readonly noun: Noun; readonly id: string; readonly nearest: string | null; readonly offered: readonly string[] };
  "outside-region": { readonly place: string; readonly region: string; readonly belongs: string };
  "reserved-id": { readonly id: string };
  "duplicate-id": { readonly noun: Noun; readonly id: string };
  "duplicate-number": { readonly number: number };
  "duplicate-term": { readonly term: string };
  "address-taken": { readonly address: string };
  "address-too-long": { readonly address: string };
  /** `addresses`: a few of them, the most telling first. */
  "gone-address": { readonly addresses: readonly string[]; readonly count: number; readonly reason: GoneReason };
  "no-address": { readonly line: string };
  /** Of a list of addresses that the record has to keep. */
  "dropped-address": { readonly addresses: readonly string[]; readonly count: number };
  "no-slug": { readonly name: string };
  // Texts
  "open-comment": Record<never, never>;
  "too-deep": Record<never, never>;
  swollen: Record<never, never>;
  "long-word": { readonly most: number };
  "too-many-marks": { readonly most: number };
  "wide-table": { readonly most: number };
  "large-tables": { readonly most: number };
  "too-many-parts": { readonly most: number };
  "broken-link": { readonly target: string; readonly nearest: string | null };
  "hidden-link": { readonly target: string };
  "broken-anchor": { readonly anchor: string; readonly nearest: string | null };
  "bad-heading-id": { readonly id: string; readonly wanted: string };
  "missing-image": { readonly target: string; readonly nearest: string | null };
  "remote-image": { readonly target: string };
  "image-without-text": { readonly target: string };
  "unreadable-image": { readonly kinds: string; readonly found: ForeignFormat };
  /** `name`: what the file of a picture in the format `format` would be called. */
  "misnamed-image": { readonly format: string; readonly name: string };
  "broken-image": { readonly fault: ImageFault };
  "too-many-pixels": { readonly width: number; readonly height: number; readonly most: string };
}

/** What the message of each rule speaks of, whether breaking it is an error or a warning. */
export type Facts = ErrorFacts & WarningFacts;
