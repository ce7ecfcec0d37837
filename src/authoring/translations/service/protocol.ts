import type { Language } from "../../../domain/language.ts";

/** What translates lines that are marked up; see `markUp`. */
export interface Service {
  /** As it is named to readers. */
  readonly name: string;
  /**
   * Translates lines, and answers in their order, one for each.
   * @throws TranslationFailed
   */
  readonly translate: (lines: readonly string[]) => Promise<readonly string[]>;
}

/** What a service speaks: how lines are asked for, and how they are in the answer. */
export interface Protocol {
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The most that is asked for at once. */
  readonly most: { readonly lines: number; readonly characters: number };
  readonly body: (lines: readonly string[]) => unknown;
  /** The lines in an answer; anything else where there are none. */
  readonly linesIn: (answer: unknown) => unknown;
}

/** From which language into which, and with what key. */
export interface TranslationRequest {
  readonly from: Language;
  readonly to: Language;
  readonly key: string | null;
}
