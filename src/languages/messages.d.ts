// Made by `npm run documents` from src/languages/en/*.yaml, which say what each message is for.

/** A message with placeholders, as a function of their values; a number is written as its language writes numbers. */
type Message<V> = (values: Readonly<V>) => string;

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
    readonly read: Message<{ month: string | number }>;
    readonly regions: string;
    readonly matrix: string;
    readonly earlier: string;
    readonly follow: string;
    readonly empty: string;
  };
  readonly issue: {
    readonly number: Message<{ number: string | number }>;
    readonly contents: string;
    readonly editorial: string;
    readonly published: Message<{ day: string | number }>;
    readonly reading: Message<{ minutes: string | number }>;
    readonly source: string;
    readonly permalink: string;
    readonly corrections: string;
    readonly corrected: Message<{ day: string | number }>;
    readonly related: string;
    readonly shared: string;
    readonly previous: string;
    readonly next: string;
    readonly neighbours: string;
    readonly ownPage: Message<{ region: string | number }>;
    readonly whole: Message<{ month: string | number }>;
    readonly preview: string;
    readonly draft: string;
    readonly future: Message<{ day: string | number }>;
    readonly noReports: string;
    readonly sectionLink: Message<{ region: string | number }>;
    readonly cite: string;
    readonly howToCite: string;
    readonly copyCitation: string;
    readonly copyLink: string;
    readonly quoted: Message<{ title: string | number }>;
    readonly translated: string;
  };
  readonly report: {
    readonly title: Message<{ region: string | number; month: string | number }>;
    readonly actions: string;
    readonly previous: string;
    readonly next: string;
    readonly neighbours: Message<{ region: string | number }>;
    readonly all: Message<{ region: string | number }>;
  };
  readonly action: {
    readonly place: string;
    readonly partners: string;
    readonly topics: string;
    readonly date: string;
    readonly source: string;
    readonly link: Message<{ title: string | number }>;
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
    readonly cell: Message<{ region: string | number; month: string | number; actions: string | number }>;
    readonly none: string;
  };
  readonly region: {
    readonly reports: string;
    readonly topics: string;
    readonly partners: string;
    readonly feed: Message<{ name: string | number }>;
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
    readonly missing: Message<{ month: string | number }>;
    readonly year: Message<{ year: string | number }>;
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
    readonly summary: Message<{ results: string | number; issues: string | number }>;
    readonly missing: Message<{ words: string | number }>;
    readonly tries: string;
    readonly indexes: string;
    readonly without: Message<{ filter: string | number }>;
    readonly only: Message<{ word: string | number }>;
    readonly didYouMean: Message<{ words: string | number }>;
    readonly also: Message<{ languages: string | number }>;
    readonly others: Message<{ language: string | number }>;
    readonly found: string;
    readonly everything: string;
  };
  readonly translation: {
    readonly unstated: string;
    readonly machine: string;
    readonly reviewed: string;
    readonly human: string;
    readonly by: Message<{ name: string | number }>;
    readonly reviewedBy: Message<{ name: string | number }>;
    readonly tool: Message<{ name: string | number }>;
    readonly original: Message<{ language: string | number }>;
    readonly outdated: string;
    readonly missing: Message<{ language: string | number }>;
  };
  readonly feed: {
    readonly title: Message<{ site: string | number; subject: string | number }>;
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
      readonly map: Message<{ places: string | number }>;
      readonly picture: string;
    };
    readonly mail: {
      readonly browser: string;
      readonly readOn: Message<{ title: string | number }>;
      readonly shortened: string;
      readonly whole: string;
      readonly reason: Message<{ newsletter: string | number }>;
      readonly unsubscribe: string;
      readonly draft: Message<{ subject: string | number }>;
      readonly proof: Message<{ subject: string | number }>;
      readonly image: Message<{ alternative: string | number }>;
      readonly signUp: string;
    };
    readonly cite: {
      readonly styles: {
        readonly apa: string;
        readonly chicago: string;
        readonly mla: string;
      };
      readonly copy: string;
      readonly copyStyle: Message<{ style: string | number }>;
      readonly wholeIssue: string;
      readonly files: string;
      readonly machine: string;
      readonly machineBy: Message<{ tool: string | number }>;
      readonly reviewed: string;
      readonly reviewedBy: Message<{ reviewer: string | number }>;
      readonly licence: Message<{ name: string | number }>;
    };
    readonly data: {
      readonly title: string;
      readonly link: string;
      readonly intro: string;
      readonly updated: Message<{ day: string | number }>;
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
        readonly others: Message<{ count: string | number }>;
        readonly noTopic: string;
        readonly noCountry: string;
        readonly noPartner: string;
      };
      readonly columns: Message<{ file: string | number }>;
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
      readonly slice: Message<{ name: string | number }>;
    };
  };
}
