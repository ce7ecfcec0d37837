/**
 * Why nothing is found at an address on another site: its server's answer, that there is none (`code` is the system's word for it, such as
 * `ENOTFOUND`), or that it must not be asked, since it leads to a machine that is not public.
 */
export type Death =
  | { readonly what: "status"; readonly status: number }
  | { readonly what: "unreachable"; readonly code: string }
  | { readonly what: "slow" | "circle" | "private" };

/** A mark that was meant, and is not read. */
export type UnreadMark =
  | "link"
  | "path"
  | "definition"
  | "wiki"
  | "footnote"
  | "html"
  | "address"
  | "heading"
  | "heading-id"
  | "underline"
  | "list"
  | "task"
  | "table"
  | "rule"
  | "box"
  | "emphasis"
  | "raised"
  | "code"
  | "emoji"
  | "formula"
  | "template"
  | "attributes"
  | "shortcode"
  | "program"
  | "other";

/**
 * What may be better in content that can be built all the same, each with what its message speaks of. What is alike is
 * in one warning: all regions without a report in an issue, all actions without a source in a report.
 */
export interface WarningFacts {
  // Issues and reports
  /** Fields of the issue, and files of reports. */
  "unwritten-draft": { readonly left: readonly string[] };
  "no-published": Record<never, never>;
  "long-summary": { readonly length: number; readonly most: number };
  "region-without-report": { readonly regions: readonly string[]; readonly of: number };
  "action-without-source": { readonly actions: readonly string[] };
  // Translations
  "missing-translation": {
    readonly language: string;
    /** The files that are missing; all of the month's where `all` is true. */
    readonly files: readonly string[];
    readonly all: boolean;
    /** Null for the pages about the archive. */
    readonly month: string | null;
  };
  "partial-translation": { readonly fields: readonly string[]; readonly text: boolean };
  "outdated-translation": { readonly file: string; readonly original: string };
  "unstamped-translation": { readonly file: string; readonly original: string };
  // Fields
  "cut-value": { readonly lost: string };
  // Lists
  unused: { readonly noun: "partner" | "topic" | "author"; readonly id: string };
  // Other sites, which `npm run links` asks
  "dead-link": { readonly address: string; readonly why: Death };
  "moved-link": { readonly address: string; readonly to: string };
  // Texts and pictures
  "vague-link": { readonly text: string };
  /** `written`: what readers would see as it is. */
  "shown-as-written": { readonly mark: UnreadMark; readonly written: string };
  /** What of a text is shown nowhere, and how it is written. */
  "lost-text": {
    readonly what: "definition" | "second-definition" | "cell" | "picture-title" | "code-title" | "number" | "words";
    readonly written: string;
  };
  "empty-heading": Record<never, never>;
  "bare-address": { readonly address: string };
  "unrecorded-address": { readonly count: number };
  "heavy-picture": { readonly size: string; readonly most: string };
  "unused-picture": Record<never, never>;
}
