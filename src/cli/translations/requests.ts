import type { TextSet, Texts } from "../../authoring/translations/read-texts.ts";
import { examine } from "../../content/examine.ts";
import type { Language } from "../../domain/language.ts";
import type { EditorsLanguage } from "../../languages/messages-in.ts";
import { nearest } from "../../problems/nearest.ts";
import { ContentError } from "../../problems/problem.ts";
import { WrongCall } from "../command.ts";
import { commandMessages } from "../messages.ts";
import { firstOf } from "../printing.ts";
import { today } from "../today.ts";
import type { TranslationsOptions } from "./options.ts";

/** How many names are listed, the newest first. */
const most = 24;

/**
 * The texts of a month, or the pages, by their name.
 * @param others What could have been meant besides, such as the name of a verb.
 * @throws WrongCall where there are none of that name.
 */
export function findTextSet(name: string, { textSets }: Texts, language: EditorsLanguage, others: readonly string[] = []): TextSet {
  const known = textSets.map((textSet) => textSet.name);
  const textSet = textSets.find((each) => each.name === name);
  if (!textSet)
    throw new WrongCall(
      commandMessages("translations", language).find.noTextSet({
        name,
        near: nearest(name, [...known, ...others]),
        known: firstOf(known, most),
      }),
    );
  return textSet;
}

/**
 * A language that the archive is translated into.
 * @param name As it was asked for; undefined is enough where there is only one.
 * @throws WrongCall for any other.
 */
export function findLanguage(name: string | undefined, { site }: Texts, language: EditorsLanguage): Language {
  const words = commandMessages("translations", language).find;
  const known = site.languages.filter((each) => each !== site.original);
  const [only, ...more] = known;
  if (only === undefined) throw new WrongCall(words.oneLanguage);
  if (name === site.original) throw new WrongCall(words.isOriginal({ name, known }));
  const found = name === undefined && more.length === 0 ? only : known.find((each) => each === name);
  if (!found)
    throw new WrongCall(
      name === undefined ? words.whichLanguage({ known }) : words.noLanguage({ name, near: nearest(name, known), known }),
    );
  return found;
}

/**
 * What is wrong elsewhere does not keep anyone from working on these files.
 * @throws ContentError with the errors of the files.
 */
export function requireValid(files: readonly string[], options: TranslationsOptions): void {
  const errors = examine({ ...options, drafts: true, today }).errors.filter(({ at }) => files.includes(at.file));
  if (errors.length > 0) throw new ContentError(errors);
}
