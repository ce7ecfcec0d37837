/** A stretch of a line in one manner, as the Typst templates take it. What is not said is not so. */
export type PdfRun =
  | {
      readonly text: string;
      readonly strong?: true;
      readonly emphasis?: true;
      readonly struck?: true;
      readonly raised?: true;
      readonly lowered?: true;
      readonly code?: true;
      readonly link?: string;
    }
  | { readonly break: true }
  /** `width` and `height` in points. */
  | { readonly picture: string; readonly alternative: string; readonly width: number; readonly height: number; readonly link: string };
