import type { Language, Localized, Phrase } from "./language.ts";

/** The newsletter itself: `site.yaml`. */
export interface Site {
  readonly title: Localized<Phrase>;
  readonly description: Localized<Phrase>;
  /** What the names of its files begin with: `slug-2021-09.pdf`. */
  readonly slug: Localized<string>;
  /** Absolute, with a slash at the end; its path is the prefix of every address. */
  readonly url: URL;
  /** The first is the original's. */
  readonly languages: readonly Language[];
  readonly original: Language;
  /** An IANA name; the day on which an issue is published begins there. */
  readonly timezone: string;
  readonly publisher: { readonly name: string; readonly url: string | null };
  /** The stem of the feeds' ids (RFC 4151), `example.org,2021`; null where it is left to the publisher's host. */
  readonly tag: string | null;
  readonly issn: string | null;
  /** An SPDX identifier such as `CC-BY-4.0`, and the page that states the licence where it is a well-known one. */
  readonly licence: { readonly name: string; readonly url: string | null } | null;
  readonly subscribe: Subscribe | null;
}

/** The service that sends the newsletter and keeps the list of its readers. */
export interface Subscribe {
  /** Where the form is sent, and the name of its field for the e-mail address. */
  readonly action: string;
  readonly field: string;
  /** What the form sends besides, unseen: names and values. */
  readonly hidden: readonly (readonly [name: string, value: string])[];
  /** The origins of other hosts to which the service leads on when the form has been sent. */
  readonly hosts: readonly string[];
  readonly privacy: string | null;
  /** A placeholder such as `{{ UnsubscribeURL }}`, which the service replaces in every mail, or an address; null where mails shall not say. */
  readonly unsubscribe: string | null;
}
