/** A picture that a text shows, copied as it is. */
export interface Image {
  /** Where it is read from: a path below the content folder. */
  readonly file: string;
  /** Where it is shown, with the site's prefix. */
  readonly address: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}
