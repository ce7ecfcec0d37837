// Made by `npm run documents` from src/languages/en/*.yaml, which say what each message is for.

/** A message with placeholders, as a function of their values; a number is written as its language writes numbers. */
type Message<V> = (values: Readonly<V>) => string;

/** What a placeholder takes; the items of a list are written with commas between them. */
type Value = string | number | readonly string[];

/** The words of one rule, or parts of them, some of which depend on the value of a fact; `src/problems/say.ts` puts them together. */
export interface RuleTexts {
  readonly [part: string]: string | Message<Record<string, unknown>> | RuleTexts | undefined;
}

/** Every message of the interface in one language. */
export interface Messages {
  readonly language: string;
  readonly languages: {
    readonly es: string;
    readonly en: string;
    readonly fr: string;
    readonly pt: string;
  };
  readonly paths: {
    readonly archive: string;
    readonly regions: string;
    readonly topics: string;
    readonly partners: string;
    readonly authors: string;
    readonly search: string;
    readonly latest: string;
    readonly data: string;
  };
  readonly nav: {
    readonly skip: string;
    readonly sections: string;
    readonly languages: string;
    readonly home: string;
    readonly regions: string;
    readonly archive: string;
    readonly topics: string;
    readonly partners: string;
    readonly authors: string;
    readonly breadcrumbs: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly searchKey: string;
  };
  readonly footer: {
    readonly publisher: string;
    readonly licence: string;
    readonly about: string;
    readonly follow: string;
    readonly data: string;
    readonly feeds: string;
    readonly jsonFeed: string;
    readonly sitemap: string;
    readonly issn: string;
    readonly madeWith: string;
    readonly privacy: string;
  };
  readonly count: {
    readonly issues: Message<{ count: number }>;
    readonly reports: Message<{ count: number }>;
    readonly actions: Message<{ count: number }>;
    readonly minutes: Message<{ count: number }>;
    readonly results: Message<{ count: number }>;
  };
  readonly home: {
    readonly latest: string;
    readonly read: Message<{ month: Value }>;
    readonly regions: string;
    readonly matrix: string;
    readonly earlier: string;
    readonly follow: string;
    readonly empty: string;
  };
  readonly issue: {
    readonly number: Message<{ number: Value }>;
    readonly contents: string;
    readonly editorial: string;
    readonly published: Message<{ day: Value }>;
    readonly reading: Message<{ minutes: Value }>;
    readonly source: string;
    readonly permalink: string;
    readonly corrections: string;
    readonly corrected: Message<{ day: Value }>;
    readonly related: string;
    readonly shared: string;
    readonly previous: string;
    readonly next: string;
    readonly neighbours: string;
    readonly ownPage: Message<{ region: Value }>;
    readonly whole: Message<{ month: Value }>;
    readonly preview: string;
    readonly draft: string;
    readonly future: Message<{ day: Value }>;
    readonly noReports: string;
    readonly sectionLink: Message<{ region: Value }>;
    readonly cite: string;
    readonly howToCite: string;
    readonly copyCitation: string;
    readonly copyLink: string;
    readonly quoted: Message<{ title: Value }>;
    readonly translated: string;
  };
  readonly report: {
    readonly title: Message<{ region: Value; month: Value }>;
    readonly actions: string;
    readonly previous: string;
    readonly next: string;
    readonly neighbours: Message<{ region: Value }>;
    readonly all: Message<{ region: Value }>;
  };
  readonly action: {
    readonly place: string;
    readonly partners: string;
    readonly topics: string;
    readonly date: string;
    readonly source: string;
    readonly link: Message<{ title: Value }>;
  };
  readonly regions: {
    readonly title: string;
    readonly intro: string;
    readonly map: string;
    readonly mapLabel: string;
    readonly detail: string;
    readonly table: string;
    readonly latest: string;
    readonly list: string;
    readonly places: string;
    readonly matrix: string;
    readonly matrixIntro: string;
    readonly month: string;
    readonly noReport: string;
    readonly cell: Message<{ region: Value; month: Value; actions: Value }>;
    readonly none: string;
  };
  readonly region: {
    readonly reports: string;
    readonly topics: string;
    readonly partners: string;
    readonly feed: Message<{ name: Value }>;
  };
  readonly topics: {
    readonly title: string;
    readonly intro: string;
  };
  readonly partners: {
    readonly title: string;
    readonly intro: string;
    readonly site: string;
    readonly kinds: {
      readonly country: string;
      readonly city: string;
      readonly igo: string;
      readonly ngo: string;
      readonly company: string;
      readonly university: string;
      readonly other: string;
    };
  };
  readonly authors: {
    readonly title: string;
    readonly intro: string;
    readonly issues: string;
    readonly orcid: string;
    readonly site: string;
  };
  readonly archive: {
    readonly title: string;
    readonly intro: string;
    readonly missing: Message<{ month: Value }>;
    readonly year: Message<{ year: Value }>;
    readonly years: string;
  };
  readonly search: {
    readonly title: string;
    readonly label: string;
    readonly button: string;
    readonly filters: string;
    readonly any: string;
    readonly region: string;
    readonly place: string;
    readonly topic: string;
    readonly partner: string;
    readonly author: string;
    readonly from: string;
    readonly to: string;
    readonly sort: string;
    readonly best: string;
    readonly newest: string;
    readonly clear: string;
    readonly more: string;
    readonly searching: string;
    readonly nothing: string;
    readonly failed: string;
    readonly start: string;
    readonly noScript: string;
    readonly summary: Message<{ results: Value; issues: Value }>;
    readonly missing: Message<{ words: Value }>;
    readonly tries: string;
    readonly indexes: string;
    readonly without: Message<{ filter: Value }>;
    readonly only: Message<{ word: Value }>;
    readonly didYouMean: Message<{ words: Value }>;
    readonly also: Message<{ languages: Value }>;
    readonly others: Message<{ language: Value }>;
    readonly found: string;
    readonly everything: string;
  };
  readonly translation: {
    readonly unstated: string;
    readonly machine: string;
    readonly reviewed: string;
    readonly human: string;
    readonly by: Message<{ name: Value }>;
    readonly reviewedBy: Message<{ name: Value }>;
    readonly tool: Message<{ name: Value }>;
    readonly original: Message<{ language: Value }>;
    readonly outdated: string;
    readonly missing: Message<{ language: Value }>;
  };
  readonly feed: {
    readonly title: Message<{ site: Value; subject: Value }>;
    readonly label: string;
  };
  readonly notFound: {
    readonly title: string;
    readonly text: string;
    readonly suggestions: string;
  };
  readonly latest: {
    readonly title: string;
    readonly text: string;
  };
  readonly moved: {
    readonly title: string;
    readonly text: string;
  };
  readonly subscribe: {
    readonly email: string;
    readonly button: string;
    readonly privacy: string;
  };
  readonly text: {
    readonly table: string;
    readonly nothingYet: string;
  };
  readonly editions: {
    readonly pdf: {
      readonly download: string;
      readonly map: Message<{ places: Value }>;
      readonly picture: string;
    };
    readonly mail: {
      readonly browser: string;
      readonly readOn: Message<{ title: Value }>;
      readonly shortened: string;
      readonly whole: string;
      readonly reason: Message<{ newsletter: Value }>;
      readonly unsubscribe: string;
      readonly draft: Message<{ subject: Value }>;
      readonly proof: Message<{ subject: Value }>;
      readonly image: Message<{ alternative: Value }>;
      readonly signUp: string;
    };
    readonly cite: {
      readonly styles: {
        readonly apa: string;
        readonly chicago: string;
        readonly mla: string;
      };
      readonly copy: string;
      readonly copyStyle: Message<{ style: Value }>;
      readonly wholeIssue: string;
      readonly files: string;
      readonly machine: string;
      readonly machineBy: Message<{ tool: Value }>;
      readonly reviewed: string;
      readonly reviewedBy: Message<{ reviewer: Value }>;
      readonly licence: Message<{ name: Value }>;
    };
    readonly data: {
      readonly title: string;
      readonly link: string;
      readonly intro: string;
      readonly updated: Message<{ day: Value }>;
      readonly downloads: string;
      readonly file: string;
      readonly rows: string;
      readonly size: string;
      readonly files: {
        readonly actions: string;
        readonly actionsJson: string;
        readonly counts: string;
        readonly dataPackage: string;
      };
      readonly notes: {
        readonly title: string;
        readonly language: string;
        readonly spreadsheet: string;
        readonly slices: string;
        readonly changes: string;
      };
      readonly charts: {
        readonly title: string;
        readonly year: string;
        readonly yearNote: string;
        readonly issues: string;
        readonly perIssue: string;
        readonly region: string;
        readonly topic: string;
        readonly country: string;
        readonly yearHeading: string;
        readonly countryHeading: string;
        readonly several: string;
        readonly others: Message<{ count: Value }>;
        readonly noTopic: string;
        readonly noCountry: string;
        readonly noPartner: string;
      };
      readonly columns: Message<{ file: Value }>;
      readonly column: string;
      readonly meaning: string;
      readonly actions: {
        readonly id: {
          readonly title: string;
          readonly text: string;
        };
        readonly month: {
          readonly title: string;
          readonly text: string;
        };
        readonly date: {
          readonly title: string;
          readonly text: string;
        };
        readonly region_id: {
          readonly title: string;
          readonly text: string;
        };
        readonly region: {
          readonly title: string;
          readonly text: string;
        };
        readonly place_code: {
          readonly title: string;
          readonly text: string;
        };
        readonly place: {
          readonly title: string;
          readonly text: string;
        };
        readonly municipality: {
          readonly title: string;
          readonly text: string;
        };
        readonly title: {
          readonly title: string;
          readonly text: string;
        };
        readonly title_language: {
          readonly title: string;
          readonly text: string;
        };
        readonly partner_ids: {
          readonly title: string;
          readonly text: string;
        };
        readonly partners: {
          readonly title: string;
          readonly text: string;
        };
        readonly partner_kinds: {
          readonly title: string;
          readonly text: string;
        };
        readonly partner_countries: {
          readonly title: string;
          readonly text: string;
        };
        readonly topic_ids: {
          readonly title: string;
          readonly text: string;
        };
        readonly topics: {
          readonly title: string;
          readonly text: string;
        };
        readonly source: {
          readonly title: string;
          readonly text: string;
        };
        readonly url: {
          readonly title: string;
          readonly text: string;
        };
        readonly issue_number: {
          readonly title: string;
          readonly text: string;
        };
        readonly issue_published: {
          readonly title: string;
          readonly text: string;
        };
        readonly issue_updated: {
          readonly title: string;
          readonly text: string;
        };
      };
      readonly counts: {
        readonly month: {
          readonly title: string;
          readonly text: string;
        };
        readonly region_id: {
          readonly title: string;
          readonly text: string;
        };
        readonly region: {
          readonly title: string;
          readonly text: string;
        };
        readonly reports: {
          readonly title: string;
          readonly text: string;
        };
        readonly actions: {
          readonly title: string;
          readonly text: string;
        };
      };
      readonly slice: Message<{ name: Value }>;
    };
  };
}

/** Every message to editors in one language. */
export interface EditorMessages {
  readonly problems: {
    readonly labels: {
      readonly expected: string;
      readonly also: string;
      readonly hint: string;
    };
    readonly count: Message<{ count: number }>;
    readonly more: Message<{ count: Value }>;
    readonly didYouMean: Message<{ word: Value }>;
    readonly or: string;
    readonly shapes: {
      readonly text: string;
      readonly number: string;
      readonly boolean: string;
      readonly list: string;
      readonly mapping: string;
      readonly nothing: string;
    };
    readonly kinds: {
      readonly "unwritten-draft": string;
      readonly "outdated-translation": string;
      readonly "missing-translation": string;
      readonly "partial-translation": string;
      readonly "unstamped-translation": string;
      readonly "dead-link": string;
      readonly "moved-link": string;
      readonly "vague-link": string;
      readonly "cut-value": string;
      readonly "shown-as-written": string;
      readonly "lost-text": string;
      readonly "empty-heading": string;
      readonly "bare-address": string;
      readonly "heavy-picture": string;
      readonly "unused-picture": string;
      readonly "long-summary": string;
      readonly unused: string;
      readonly "unrecorded-address": string;
      readonly "region-without-report": string;
      readonly "action-without-source": string;
      readonly "no-published": string;
    };
    readonly rules: {
      readonly "missing-file": RuleTexts;
      readonly "unknown-file": RuleTexts;
      readonly "symbolic-link": RuleTexts;
      readonly "not-a-file": RuleTexts;
      readonly "hidden-name": RuleTexts;
      readonly "not-text": RuleTexts;
      readonly "hidden-character": RuleTexts;
      readonly "conflict-marker": RuleTexts;
      readonly "too-large": RuleTexts;
      readonly "bad-month": RuleTexts;
      readonly "missing-issue": RuleTexts;
      readonly "unknown-language": RuleTexts;
      readonly "missing-language": RuleTexts;
      readonly "same-text-twice": RuleTexts;
      readonly "missing-original": RuleTexts;
      readonly "open-front-matter": RuleTexts;
      readonly "late-front-matter": RuleTexts;
      readonly "foreign-front-matter": RuleTexts;
      readonly "bad-yaml": RuleTexts;
      readonly "yaml-alias": RuleTexts;
      readonly "unknown-key": RuleTexts;
      readonly "inherited-key": RuleTexts;
      readonly "missing-key": RuleTexts;
      readonly "wrong-shape": RuleTexts;
      readonly "wrong-format": RuleTexts;
      readonly "not-one-of": RuleTexts;
      readonly empty: RuleTexts;
      readonly "too-many": RuleTexts;
      readonly "too-few": RuleTexts;
      readonly "too-long": RuleTexts;
      readonly "not-the-end": RuleTexts;
      readonly "future-date": RuleTexts;
      readonly "out-of-range": RuleTexts;
      readonly "unwritten-text": RuleTexts;
      readonly "unwritten-report": RuleTexts;
      readonly "unknown-id": RuleTexts;
      readonly "outside-region": RuleTexts;
      readonly "reserved-id": RuleTexts;
      readonly "duplicate-id": RuleTexts;
      readonly "duplicate-number": RuleTexts;
      readonly "duplicate-term": RuleTexts;
      readonly "address-taken": RuleTexts;
      readonly "address-too-long": RuleTexts;
      readonly "no-slug": RuleTexts;
      readonly "open-comment": RuleTexts;
      readonly "too-deep": RuleTexts;
      readonly swollen: RuleTexts;
      readonly "long-word": RuleTexts;
      readonly "too-many-marks": RuleTexts;
      readonly "wide-table": RuleTexts;
      readonly "large-tables": RuleTexts;
      readonly "too-many-parts": RuleTexts;
      readonly "broken-link": RuleTexts;
      readonly "hidden-link": RuleTexts;
      readonly "broken-anchor": RuleTexts;
      readonly "bad-heading-id": RuleTexts;
      readonly "missing-image": RuleTexts;
      readonly "remote-image": RuleTexts;
      readonly "image-without-text": RuleTexts;
      readonly "unreadable-image": RuleTexts;
      readonly "misnamed-image": RuleTexts;
      readonly "broken-image": RuleTexts;
      readonly "too-many-pixels": RuleTexts;
      readonly "gone-address": RuleTexts;
      readonly "no-address": RuleTexts;
      readonly "dropped-address": RuleTexts;
      readonly "unwritten-draft": RuleTexts;
      readonly "no-published": RuleTexts;
      readonly "long-summary": RuleTexts;
      readonly "region-without-report": RuleTexts;
      readonly "action-without-source": RuleTexts;
      readonly "missing-translation": RuleTexts;
      readonly "partial-translation": RuleTexts;
      readonly "outdated-translation": RuleTexts;
      readonly "unstamped-translation": RuleTexts;
      readonly unused: RuleTexts;
      readonly "dead-link": RuleTexts;
      readonly "moved-link": RuleTexts;
      readonly "vague-link": RuleTexts;
      readonly "cut-value": RuleTexts;
      readonly "shown-as-written": RuleTexts;
      readonly "lost-text": RuleTexts;
      readonly "empty-heading": RuleTexts;
      readonly "bare-address": RuleTexts;
      readonly "heavy-picture": RuleTexts;
      readonly "unrecorded-address": RuleTexts;
      readonly "unused-picture": RuleTexts;
    };
  };
  readonly commands: {
    readonly call: {
      readonly noCommand: Message<{ name: Value; near: Value | null }>;
      readonly noOption: Message<{ name: Value; command: Value; takers: Value | null; near: Value | null }>;
      readonly noValue: Message<{ option: Value }>;
      readonly needless: Message<{ option: Value }>;
      readonly stray: Message<{ text: Value; command: Value }>;
      readonly tooMany: Message<{ text: Value; command: Value }>;
      readonly badPort: Message<{ text: Value }>;
      readonly notOneOf: Message<{ option: Value; text: Value; near: Value | null; known: Value }>;
      readonly noContent: Message<{ folder: Value }>;
      readonly noFile: Message<{ path: Value }>;
      readonly unsafeOutput: Message<{ folder: Value }>;
      readonly unsafeCache: Message<{ folder: Value }>;
      readonly linked: Message<{ path: Value }>;
      readonly tracked: Message<{ path: Value }>;
      readonly refused: {
        readonly permission: Message<{ path: Value | null; code: Value }>;
        readonly full: Message<{ code: Value; path: Value | null }>;
        readonly notFolder: Message<{ path: Value | null; code: Value }>;
        readonly busy: Message<{ path: Value | null; code: Value }>;
        readonly other: Message<{ path: Value | null; code: Value }>;
      };
    };
    readonly help: {
      readonly usage: string;
      readonly more: string;
      readonly help: string;
      readonly options: {
        readonly content: {
          readonly value: string;
          readonly meaning: string;
        };
        readonly output: {
          readonly value: string;
          readonly meaning: string;
        };
        readonly without: {
          readonly value: string;
          readonly meaning: string;
        };
        readonly cache: {
          readonly value: string;
          readonly meaning: string;
        };
        readonly drafts: {
          readonly meaning: string;
        };
        readonly json: {
          readonly meaning: string;
        };
        readonly port: {
          readonly value: string;
          readonly meaning: string;
        };
        readonly format: {
          readonly value: string;
          readonly meaning: string;
        };
        readonly record: {
          readonly meaning: string;
        };
        readonly addresses: {
          readonly value: string;
          readonly meaning: string;
        };
        readonly month: {
          readonly value: string;
          readonly meaning: string;
        };
        readonly region: {
          readonly value: string;
          readonly meaning: string;
        };
        readonly method: {
          readonly value: string;
          readonly meaning: string;
        };
        readonly reviewer: {
          readonly value: string;
          readonly meaning: string;
        };
        readonly translator: {
          readonly value: string;
          readonly meaning: string;
        };
        readonly to: {
          readonly value: string;
          readonly meaning: string;
        };
        readonly from: {
          readonly value: string;
          readonly meaning: string;
        };
        readonly in: {
          readonly value: string;
          readonly meaning: string;
        };
        readonly language: {
          readonly value: string;
          readonly meaning: string;
        };
        readonly texts: {
          readonly value: string;
          readonly meaning: string;
        };
      };
    };
    readonly build: {
      readonly help: {
        readonly summary: string;
        readonly calls: readonly string[];
      };
      readonly built: Message<{ issues: Value; reports: Value; actions: Value; seconds: Value; languages: number; pages: number }>;
      readonly steps: {
        readonly load: string;
        readonly assets: string;
        readonly compare: string;
        readonly pages: string;
        readonly search: string;
        readonly documents: string;
        readonly write: string;
        readonly swap: string;
      };
      readonly madeOf: Message<{ made: Value; all: Value }>;
      readonly files: Message<{ count: Value; size: Value; unchanged: Value }>;
      readonly slowest: Message<{ steps: Value }>;
      readonly waiting: Message<{ process: Value; lock: Value; machine: Value | null }>;
      readonly unkept: Message<{ cache: Value; code: Value; path: Value | null }>;
      readonly missingFiles: Message<{ count: Value }>;
      readonly moreFiles: Message<{ count: Value }>;
      readonly noDocuments: {
        readonly missing: Message<{ name: Value; detail: Value }>;
        readonly refused: Message<{ name: Value; detail: Value }>;
        readonly ended: Message<{ detail: Value }>;
      };
    };
    readonly check: {
      readonly help: {
        readonly summary: string;
        readonly calls: readonly string[];
      };
      readonly noErrors: Message<{ issues: Value; reports: Value; actions: Value; seconds: Value; languages: number }>;
      readonly errors: Message<{ count: number }>;
      readonly warnings: Message<{ count: number }>;
      readonly explained: string;
      readonly recorded: Message<{ count: number }>;
      readonly annotated: string;
      readonly columns: readonly string[];
    };
    readonly diff: {
      readonly help: {
        readonly summary: string;
        readonly calls: readonly string[];
      };
      readonly usage: string;
      readonly missing: Message<{ name: Value }>;
      readonly noSite: Message<{ name: Value }>;
      readonly wrongManifest: Message<{ name: Value; where: Value | null }>;
      readonly title: string;
      readonly nothing: string;
      readonly nothingListed: string;
      readonly summary: {
        readonly gone: Message<{ count: number }>;
        readonly changed: Message<{ count: number }>;
        readonly added: Message<{ count: number }>;
        readonly others: Message<{ count: number }>;
      };
      readonly gone: Message<{ count: number }>;
      readonly unfit: {
        readonly old: Message<{ count: number }>;
        readonly next: Message<{ count: number }>;
      };
      readonly changed: Message<{ count: number }>;
      readonly added: Message<{ count: number }>;
      readonly accounts: {
        readonly links: string;
        readonly order: string;
        readonly unseen: string;
      };
      readonly moreLines: Message<{ count: number }>;
      readonly morePages: Message<{ count: number }>;
      readonly unread: Message<{ count: number }>;
      readonly cut: string;
      readonly and: Message<{ listed: Value; more: Value }>;
      readonly columns: {
        readonly added: string;
        readonly changed: string;
        readonly gone: string;
        readonly before: string;
        readonly after: string;
        readonly difference: string;
      };
      readonly total: string;
      readonly kinds: {
        readonly issue: string;
        readonly report: string;
        readonly home: string;
        readonly otherPage: string;
        readonly region: string;
        readonly place: string;
        readonly topic: string;
        readonly partner: string;
        readonly author: string;
        readonly year: string;
        readonly list: string;
        readonly feed: string;
        readonly data: string;
        readonly pdf: string;
        readonly citation: string;
        readonly mail: string;
        readonly card: string;
        readonly picture: string;
        readonly searchIndex: string;
        readonly asset: string;
        readonly otherFile: string;
      };
      readonly counts: {
        readonly issue: Message<{ count: number }>;
        readonly report: Message<{ count: number }>;
        readonly home: Message<{ count: number }>;
        readonly otherPage: Message<{ count: number }>;
        readonly region: Message<{ count: number }>;
        readonly place: Message<{ count: number }>;
        readonly topic: Message<{ count: number }>;
        readonly partner: Message<{ count: number }>;
        readonly author: Message<{ count: number }>;
        readonly year: Message<{ count: number }>;
        readonly list: Message<{ count: number }>;
        readonly feed: Message<{ count: number }>;
        readonly data: Message<{ count: number }>;
        readonly pdf: Message<{ count: number }>;
        readonly citation: Message<{ count: number }>;
        readonly mail: Message<{ count: number }>;
        readonly card: Message<{ count: number }>;
        readonly picture: Message<{ count: number }>;
        readonly searchIndex: Message<{ count: number }>;
        readonly asset: Message<{ count: number }>;
        readonly otherFile: Message<{ count: number }>;
      };
    };
    readonly import: {
      readonly help: {
        readonly summary: string;
        readonly calls: readonly string[];
      };
      readonly usage: string;
      readonly noFile: Message<{ file: Value; near: Value | null }>;
      readonly isFolder: Message<{ file: Value }>;
      readonly wrongKind: Message<{ file: Value; known: Value }>;
      readonly noMonth: string;
      readonly badMonth: Message<{ text: Value; near: Value | null; example: Value }>;
      readonly noLanguage: Message<{ language: Value; near: Value | null; known: Value }>;
      readonly monthThere: Message<{ month: Value; files: Value }>;
      readonly noRegion: Message<{ region: Value; near: Value | null; known: Value }>;
      readonly noSuchMonth: Message<{ month: Value; near: Value | null }>;
      readonly fileThere: Message<{ files: Value; count: number }>;
      readonly leadsOut: Message<{ file: Value }>;
      readonly unreadable: {
        readonly "not-text": Message<{ file: Value }>;
        readonly "not-word": Message<{ file: Value }>;
        readonly locked: Message<{ file: Value }>;
        readonly "too-large": Message<{ file: Value }>;
        readonly "too-deep": Message<{ file: Value }>;
        readonly "too-costly": Message<{ file: Value }>;
        readonly empty: Message<{ file: Value }>;
      };
      readonly done: Message<{ file: Value; month: Value }>;
      readonly doneRegion: Message<{ file: Value; region: Value; month: Value }>;
      readonly text: Message<{ count: number }>;
      readonly title: Message<{ title: Value | null }>;
      readonly summary: Message<{ summary: Value | null }>;
      readonly authors: Message<{ names: Value | null; at: Value | null }>;
      readonly unknownAuthors: Message<{ count: number }>;
      readonly nearAuthor: Message<{ name: Value; id: Value }>;
      readonly published: Message<{ day: Value | null }>;
      readonly source: Message<{ address: Value | null }>;
      readonly regions: string;
      readonly region: Message<{ name: Value; at: Value | null; beginning: Value; count: number }>;
      readonly noRegions: string;
      readonly missing: Message<{ names: Value }>;
      readonly mention: Message<{ name: Value; at: Value | null; beginning: Value }>;
      readonly editorial: Message<{ count: number }>;
      readonly allPlaced: string;
      readonly lastRegion: Message<{ name: Value }>;
      readonly unplaced: string;
      readonly dropped: string;
      readonly media: string;
      readonly deadLinks: string;
      readonly piece: Message<{ at: Value | null; what: Value | null; beginning: Value; count: number }>;
      readonly medium: Message<{ at: Value | null; alternative: Value | null; address: Value | null }>;
      readonly more: Message<{ count: Value }>;
      readonly otherLanguage: Message<{ stated: Value; wanted: Value }>;
      readonly files: string;
      readonly nextTitle: string;
      readonly next: {
        readonly authors: Message<{ issue: Value }>;
        readonly original: string;
        readonly translation: Message<{ original: Value }>;
        readonly check: Message<{ behind: Value | null }>;
        readonly start: Message<{ behind: Value }>;
        readonly publish: Message<{ issue: Value }>;
      };
      readonly otherProgram: Message<{ file: Value; ending: Value }>;
    };
    readonly links: {
      readonly help: {
        readonly summary: string;
        readonly calls: readonly string[];
      };
      readonly figures: Message<{ dead: Value; moved: Value; silent: Value; unasked: number; links: number; asked: number }>;
      readonly silent: string;
      readonly unasked: string;
      readonly offline: string;
    };
    readonly mail: {
      readonly help: {
        readonly summary: string;
        readonly calls: readonly string[];
      };
      readonly usage: string;
      readonly noServer: string;
      readonly badServer: string;
      readonly noSender: string;
      readonly badAddress: Message<{ address: Value }>;
      readonly noIssue: Message<{ month: Value; near: Value | null; known: Value }>;
      readonly noLanguage: Message<{ language: Value; known: Value }>;
      readonly sent: Message<{ subject: Value; to: Value }>;
      readonly failed: {
        readonly login: Message<{ answer: Value }>;
        readonly unreachable: Message<{ answer: Value }>;
        readonly slow: Message<{ answer: Value }>;
        readonly unsafe: Message<{ answer: Value }>;
        readonly refused: Message<{ answer: Value }>;
      };
    };
    readonly new: {
      readonly help: {
        readonly summary: string;
        readonly calls: readonly string[];
      };
      readonly offer: Message<{ month: Value; name: Value }>;
      readonly offerTranslation: Message<{ month: Value; name: Value; language: Value }>;
      readonly nameIt: Message<{ example: Value }>;
      readonly declined: string;
      readonly noMonth: Message<{ text: Value; near: Value | null; example: Value }>;
      readonly tooFar: Message<{ month: Value; now: Value; next: Value }>;
      readonly isPublic: Message<{ month: Value; missing: Value | null; next: Value }>;
      readonly noLanguage: Message<{ language: Value; near: Value | null; known: Value }>;
      readonly noOriginal: Message<{ month: Value; near: Value | null; known: Value | null }>;
      readonly allThere: Message<{ month: Value; translation: Value | null }>;
      readonly allTranslated: Message<{ language: Value }>;
      readonly taken: Message<{ files: Value }>;
      readonly leadsOut: Message<{ file: Value }>;
      readonly laidOut: {
        readonly original: Message<{ month: Value }>;
        readonly translation: Message<{ month: Value; language: Value }>;
        readonly kept: string;
        readonly next: string;
        readonly write: string;
        readonly translate: string;
        readonly check: Message<{ content: Value | null }>;
        readonly start: Message<{ content: Value }>;
        readonly publish: Message<{ issue: Value }>;
        readonly commit: string;
      };
    };
    readonly start: {
      readonly help: {
        readonly summary: string;
        readonly calls: readonly string[];
      };
      readonly serving: Message<{ address: Value }>;
      readonly moved: Message<{ address: Value }>;
      readonly shown: Message<{ file: Value; more: number; seconds: Value }>;
      readonly notShown: Message<{ file: Value; more: number; why: Value }>;
      readonly mended: Message<{ seconds: Value }>;
      readonly problems: Message<{ count: number }>;
      readonly codeProblem: string;
      readonly hindrance: string;
      readonly ended: Message<{ how: Value }>;
      readonly silent: Message<{ seconds: Value }>;
      readonly waiting: string;
      readonly close: string;
      readonly portBusy: Message<{ port: Value }>;
      readonly portRefused: Message<{ port: Value; code: Value }>;
    };
    readonly translations: {
      readonly help: {
        readonly summary: string;
        readonly calls: readonly string[];
      };
      readonly text: string;
      readonly draft: {
        readonly usage: string;
        readonly noService: string;
        readonly badService: string;
        readonly badKey: string;
        readonly openWay: string;
        readonly nothing: Message<{ textSet: Value; language: Value }>;
        readonly cannotFill: Message<{ field: Value }>;
        readonly made: Message<{ service: Value }>;
        readonly filled: Message<{ path: Value }>;
        readonly notMade: string;
        readonly kept: string;
        readonly next: string;
        readonly changed: string;
        readonly outdated: string;
        readonly partial: string;
        readonly nothingWritten: string;
        readonly failed: {
          readonly key: Message<{ host: Value; reason: Value | null }>;
          readonly "no-key": Message<{ host: Value; reason: Value | null }>;
          readonly quota: Message<{ host: Value; reason: Value | null }>;
          readonly refused: Message<{ host: Value; reason: Value | null }>;
          readonly missing: Message<{ host: Value; reason: Value | null }>;
          readonly busy: Message<{ host: Value; reason: Value | null }>;
          readonly fault: Message<{ host: Value; reason: Value | null }>;
          readonly unreachable: Message<{ host: Value; reason: Value | null }>;
          readonly slow: Message<{ host: Value }>;
          readonly redirect: Message<{ host: Value }>;
          readonly answer: Message<{ host: Value }>;
        };
        readonly keptLine: Message<{ path: Value; line: Value }>;
      };
      readonly show: {
        readonly usage: string;
        readonly textSet: string;
        readonly language: string;
        readonly columns: {
          readonly missing: string;
          readonly partial: string;
          readonly outdated: string;
          readonly machine: string;
          readonly reviewed: string;
          readonly human: string;
          readonly unstated: string;
        };
        readonly total: string;
        readonly remarks: {
          readonly missing: string;
          readonly partial: string;
          readonly outdated: string;
          readonly unstated: string;
        };
        readonly name: string;
        readonly mend: {
          readonly missing: string;
          readonly partial: string;
          readonly outdated: string;
          readonly machine: string;
          readonly unstated: string;
        };
      };
      readonly stamp: {
        readonly usage: string;
        readonly noReviewer: string;
        readonly machineHasNone: string;
        readonly badName: Message<{ option: Value }>;
        readonly outside: Message<{ file: Value; content: Value }>;
        readonly original: Message<{ path: Value }>;
        readonly noTranslation: Message<{ path: Value; near: Value | null }>;
        readonly cannotEdit: Message<{ path: Value; field: Value }>;
        readonly stamped: Message<{ path: Value; method: string }>;
        readonly lacks: Message<{ parts: Value }>;
        readonly stillSays: Message<{ fields: Value }>;
      };
      readonly find: {
        readonly noTextSet: Message<{ name: Value; near: Value | null; known: Value }>;
        readonly noLanguage: Message<{ name: Value; near: Value | null; known: Value }>;
        readonly whichLanguage: Message<{ known: Value }>;
        readonly isOriginal: Message<{ name: Value; known: Value }>;
        readonly oneLanguage: string;
      };
    };
  };
  readonly drafts: {
    readonly month: {
      readonly issue: Message<{ month: Value }>;
      readonly summary: string;
      readonly authors: {
        readonly none: string;
        readonly some: Message<{ month: Value | null }>;
      };
      readonly published: string;
      readonly draft: string;
      readonly report: Message<{ region: Value; month: Value }>;
      readonly action: {
        readonly id: string;
        readonly title: string;
        readonly place: Message<{ code: Value }>;
        readonly municipality: string;
        readonly partners: Message<{ id: Value }>;
        readonly topics: Message<{ id: Value }>;
        readonly date: Message<{ day: Value }>;
        readonly source: string;
      };
      readonly places: string;
      readonly translation: Message<{ language: Value; file: Value }>;
      readonly translator: string;
      readonly original: string;
    };
    readonly import: {
      readonly from: Message<{ file: Value }>;
      readonly noAuthors: string;
      readonly signed: string;
      readonly heading: string;
      readonly unplaced: string;
      readonly translation: string;
    };
  };
  readonly fields: {
    readonly common: {
      readonly aliases: {
        readonly meaning: string;
      };
      readonly translation: {
        readonly meaning: string;
      };
    };
    readonly author: {
      readonly id: {
        readonly meaning: string;
      };
      readonly name: {
        readonly meaning: string;
      };
      readonly family: {
        readonly meaning: string;
      };
      readonly slug: {
        readonly meaning: string;
      };
      readonly orcid: {
        readonly meaning: string;
      };
      readonly url: {
        readonly meaning: string;
      };
      readonly bio: {
        readonly meaning: string;
      };
    };
    readonly infoPage: {
      readonly title: {
        readonly meaning: string;
      };
      readonly slug: {
        readonly meaning: string;
      };
      readonly translation: {
        readonly meaning: string;
      };
    };
    readonly correction: {
      readonly date: {
        readonly meaning: string;
      };
      readonly note: {
        readonly meaning: string;
      };
    };
    readonly issue: {
      readonly title: {
        readonly meaning: string;
      };
      readonly summary: {
        readonly meaning: string;
      };
      readonly number: {
        readonly meaning: string;
      };
      readonly authors: {
        readonly meaning: string;
      };
      readonly published: {
        readonly meaning: string;
      };
      readonly source: {
        readonly meaning: string;
      };
      readonly corrections: {
        readonly meaning: string;
      };
      readonly draft: {
        readonly meaning: string;
      };
    };
    readonly issueTranslation: {
      readonly title: {
        readonly meaning: string;
      };
      readonly summary: {
        readonly meaning: string;
      };
    };
    readonly attribution: {
      readonly text: {
        readonly meaning: string;
      };
      readonly url: {
        readonly meaning: string;
      };
    };
    readonly map: {
      readonly attribution: {
        readonly meaning: string;
      };
      readonly width: {
        readonly meaning: string;
      };
      readonly height: {
        readonly meaning: string;
      };
      readonly shapes: {
        readonly meaning: string;
        readonly takes: string;
      };
    };
    readonly partner: {
      readonly id: {
        readonly meaning: string;
      };
      readonly name: {
        readonly meaning: string;
      };
      readonly slug: {
        readonly meaning: string;
      };
      readonly kind: {
        readonly meaning: string;
      };
      readonly country: {
        readonly meaning: string;
      };
      readonly url: {
        readonly meaning: string;
      };
    };
    readonly place: {
      readonly code: {
        readonly meaning: string;
      };
      readonly name: {
        readonly meaning: string;
      };
      readonly slug: {
        readonly meaning: string;
      };
    };
    readonly region: {
      readonly id: {
        readonly meaning: string;
      };
      readonly name: {
        readonly meaning: string;
      };
      readonly slug: {
        readonly meaning: string;
      };
      readonly places: {
        readonly meaning: string;
      };
    };
    readonly action: {
      readonly id: {
        readonly meaning: string;
      };
      readonly title: {
        readonly meaning: string;
      };
      readonly place: {
        readonly meaning: string;
      };
      readonly municipality: {
        readonly meaning: string;
      };
      readonly partners: {
        readonly meaning: string;
      };
      readonly topics: {
        readonly meaning: string;
      };
      readonly date: {
        readonly meaning: string;
      };
      readonly source: {
        readonly meaning: string;
      };
    };
    readonly report: {
      readonly actions: {
        readonly meaning: string;
      };
    };
    readonly reportTranslation: {
      readonly titles: {
        readonly meaning: string;
        readonly takes: string;
      };
      readonly translation: {
        readonly meaning: string;
      };
    };
    readonly site: {
      readonly title: {
        readonly meaning: string;
      };
      readonly description: {
        readonly meaning: string;
      };
      readonly slug: {
        readonly meaning: string;
      };
      readonly url: {
        readonly meaning: string;
      };
      readonly languages: {
        readonly meaning: string;
      };
      readonly timezone: {
        readonly meaning: string;
      };
      readonly publisher: {
        readonly meaning: string;
      };
      readonly tag: {
        readonly meaning: string;
      };
      readonly issn: {
        readonly meaning: string;
      };
      readonly licence: {
        readonly meaning: string;
      };
      readonly map: {
        readonly meaning: string;
      };
      readonly subscribe: {
        readonly meaning: string;
      };
    };
    readonly publisher: {
      readonly name: {
        readonly meaning: string;
      };
      readonly url: {
        readonly meaning: string;
      };
    };
    readonly subscribe: {
      readonly action: {
        readonly meaning: string;
      };
      readonly field: {
        readonly meaning: string;
      };
      readonly hidden: {
        readonly meaning: string;
        readonly takes: string;
      };
      readonly hosts: {
        readonly meaning: string;
      };
      readonly privacy: {
        readonly meaning: string;
      };
      readonly unsubscribe: {
        readonly meaning: string;
      };
    };
    readonly topic: {
      readonly id: {
        readonly meaning: string;
      };
      readonly name: {
        readonly meaning: string;
      };
      readonly slug: {
        readonly meaning: string;
      };
    };
    readonly translation: {
      readonly method: {
        readonly meaning: string;
      };
      readonly tool: {
        readonly meaning: string;
      };
      readonly translator: {
        readonly meaning: string;
      };
      readonly reviewer: {
        readonly meaning: string;
      };
      readonly date: {
        readonly meaning: string;
      };
      readonly of: {
        readonly meaning: string;
      };
    };
    readonly synonyms: {
      readonly terms: {
        readonly meaning: string;
      };
    };
  };
  readonly guide: {
    readonly columns: readonly string[];
    readonly yes: string;
    readonly no: string;
    readonly within: Message<{ name: Value; outer: Value }>;
    readonly eachLine: string;
    readonly forms: {
      readonly text: string;
      readonly shortText: Message<{ most: Value }>;
      readonly number: string;
      readonly boolean: string;
      readonly fields: Message<{ names: Value }>;
      readonly oneOf: Message<{ options: Value }>;
      readonly list: Message<{ least: number; of: Value }>;
      readonly orNull: Message<{ what: Value }>;
      readonly orEach: Message<{ what: Value }>;
    };
    readonly mistakes: readonly string[];
    readonly typicalMistakes: {
      readonly misspeltField: string;
      readonly misspeltId: string;
      readonly calledByName: string;
      readonly missingField: string;
      readonly dayInWords: string;
      readonly noSuchDay: string;
      readonly colonWithoutQuotes: string;
      readonly noSpaceAfterColon: string;
      readonly emptyLineAbove: string;
      readonly noSecondLine: string;
      readonly unknownRegionFile: string;
      readonly otherRegion: string;
      readonly capitalsInId: string;
      readonly addressWithoutBeginning: string;
      readonly brokenLink: string;
      readonly pictureWithoutWords: string;
      readonly inheritedField: string;
    };
  };
}
