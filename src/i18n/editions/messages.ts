/** Every word of an issue's other editions in one language: PDF, mail, citations, data, social cards. */
export interface EditionMessages {
  readonly pdf: {
    /** Leads to the PDF of an issue or a year. */
    readonly download: string;
  };
  readonly mail: Readonly<Record<string, never>>;
  readonly cite: Readonly<Record<string, never>>;
  readonly data: {
    readonly title: string;
  };
  readonly cards: Readonly<Record<string, never>>;
}
