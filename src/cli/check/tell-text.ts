import { printProblem } from "../../problems/print.ts";
import { printWarnings } from "../../problems/print-warnings.ts";
import { wordsIn } from "../words.ts";
import { checkWordsIn, countsIn } from "./check-words.ts";
import type { CheckFindings } from "./findings.ts";

/** Tells a person: the warnings, which are many and can wait, then the errors, then how many of each. */
export function tellText({ errors, warnings, figures, recorded, language }: CheckFindings): void {
  if (warnings.length > 0) console.log(`${printWarnings(warnings, language)}\n`);
  for (const error of errors) console.error(`${printProblem(error, language)}\n`);
  const words = checkWordsIn(language);
  const counts = countsIn(language, { errors, warnings });
  if (figures) console.log(wordsIn(language).sound(figures) + (counts && ` · ${counts}`));
  else console.error(counts);
  if (recorded !== null) console.log(words.recorded(recorded));
  if (counts) (figures ? console.log : console.error)(words.explained);
}
