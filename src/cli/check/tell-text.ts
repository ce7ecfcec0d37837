import { printProblem } from "../../problems/print.ts";
import { printWarnings } from "../../problems/print-warnings.ts";
import { commandMessages } from "../messages.ts";
import { type CheckFindings, lastLine } from "./findings.ts";

/** Tells a person: the warnings, which are many and can wait, then the errors, then how many of each. */
export function tellText({ errors, warnings, figures, recorded, language }: CheckFindings): void {
  if (warnings.length > 0) console.log(`${printWarnings(warnings, language)}\n`);
  for (const error of errors) console.error(`${printProblem(error, language)}\n`);
  const words = commandMessages("check", language);
  (figures ? console.log : console.error)(lastLine({ errors, warnings, figures, language }));
  if (recorded !== null) console.log(words.recorded({ count: recorded }));
  if (errors.length + warnings.length > 0) (figures ? console.log : console.error)(words.explained);
}
