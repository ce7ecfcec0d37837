/** What a column of a table is called, and what stands in it. */
export interface ColumnWords {
  readonly title: string;
  readonly text: string;
}

/** The columns of the table of actions, by their names in the files, which are the same in every language. */
export interface ActionColumnWords {
  readonly id: ColumnWords;
  readonly month: ColumnWords;
  readonly date: ColumnWords;
  readonly region_id: ColumnWords;
  readonly region: ColumnWords;
  readonly place_code: ColumnWords;
  readonly place: ColumnWords;
  readonly municipality: ColumnWords;
  readonly title: ColumnWords;
  readonly title_language: ColumnWords;
  readonly partner_ids: ColumnWords;
  readonly partners: ColumnWords;
  readonly partner_kinds: ColumnWords;
  readonly partner_countries: ColumnWords;
  readonly topic_ids: ColumnWords;
  readonly topics: ColumnWords;
  readonly source: ColumnWords;
  readonly url: ColumnWords;
  readonly issue_number: ColumnWords;
  readonly issue_published: ColumnWords;
  readonly issue_updated: ColumnWords;
}

/** The columns of the table of months and regions. */
export interface CountColumnWords {
  readonly month: ColumnWords;
  readonly region_id: ColumnWords;
  readonly region: ColumnWords;
  readonly reports: ColumnWords;
  readonly actions: ColumnWords;
}

/** The words of the open data in one language: their page, their files, their columns. */
export interface DataMessages {
  readonly title: string;
  /** Leads to the page, below the title. */
  readonly link: string;
  readonly intro: string;
  /** Says from which day the last change is, the day already written in the language. */
  readonly updated: (day: string) => string;
  readonly downloads: string;
  readonly file: string;
  readonly rows: string;
  readonly size: string;
  /** What each file holds. */
  readonly files: {
    readonly actions: string;
    readonly actionsJson: string;
    readonly counts: string;
    readonly dataPackage: string;
  };
  /** What to know before counting, a sentence or two each. */
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
    /** Head the first column. */
    readonly yearHeading: string;
    readonly countryHeading: string;
    /** Said where an action may stand in several lines. */
    readonly several: string;
    /** The lines that are too many to show, by their number. */
    readonly others: (count: string) => string;
    readonly noTopic: string;
    readonly noCountry: string;
    readonly noPartner: string;
  };
  /** Heads the columns of one file. */
  readonly columns: (file: string) => string;
  readonly column: string;
  readonly meaning: string;
  readonly actions: ActionColumnWords;
  readonly counts: CountColumnWords;
  /** Leads from a page to its own actions as CSV. */
  readonly slice: (name: string) => string;
}
