import { type Comparison, compare } from "../../diff/compare.ts";
import { FinishedSite, NoSite } from "../../diff/finished-site.ts";
import { WrongManifest } from "../../diff/read-manifest.ts";
import type { DiffFormat, Options } from "../call/options.ts";
import { WrongCall } from "../call/wrong-call.ts";
import { reportErrors } from "../report-errors.ts";
import type { EditorsLanguage } from "../words.ts";
import { diffReportOf } from "./diff-report.ts";
import { diffWordsIn } from "./diff-words.ts";
import { jsonOf } from "./tell-json.ts";
import { markdownOf } from "./tell-markdown.ts";
import { textOf } from "./tell-text.ts";

const tell: Readonly<Record<DiffFormat, (comparison: Comparison, language: EditorsLanguage) => string>> = {
  text: (comparison, language) => textOf(diffReportOf(comparison, language), diffWordsIn(language)),
  json: jsonOf,
  markdown: (comparison, language) => markdownOf(diffReportOf(comparison, language), diffWordsIn(language)),
};

/** `npm run diff`: says what a change did to a site, from two built sites. That something changed is no failure. */
export async function diffCommand({ named, format, language }: Options): Promise<number> {
  return await reportErrors(language, () => {
    const [old, next] = named;
    if (old === undefined || next === undefined) throw new WrongCall(diffWordsIn(language).usage);
    const comparison = compare(siteAt(old, language), siteAt(next, language));
    console.log(tell[format as DiffFormat](comparison, language));
  });
}

/** @throws WrongCall where there is none. */
function siteAt(path: string, language: EditorsLanguage): FinishedSite {
  const { missing, noSite, wrongManifest } = diffWordsIn(language);
  try {
    return FinishedSite.at(path);
  } catch (error) {
    if (error instanceof NoSite) throw new WrongCall((error.why === "missing" ? missing : noSite)(path));
    if (error instanceof WrongManifest) throw new WrongCall(wrongManifest(path, error.where));
    throw error;
  }
}
