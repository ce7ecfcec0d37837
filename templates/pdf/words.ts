import type { Phrase } from "../../src/domain/language.ts";
import { breakable } from "./breakable.ts";

/** Words and the language that they are in, as the Typst templates take them; with a link where they lead somewhere. */
export interface Words {
  readonly text: string;
  readonly lang: string;
  readonly link?: string;
}

/** Typst takes no longer address for a link. */
const longestLink = 8000;

/** Some words as a template takes them. */
export function printedWords({ text, language }: Phrase, link: string | null = null): Words {
  return { text: breakable(text), lang: language, ...linkTo(link) };
}

/** The entry of a link; none where Typst would take it for a mistake: then the words have no link. */
export function linkTo(link: string | null): { readonly link?: string } {
  return link !== null && link !== "" && link.length <= longestLink ? { link } : {};
}

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
