import { type Comparison, compare } from "../../diff/compare.ts";
import { FinishedSite, NoSite } from "../../diff/finished-site.ts";
import { WrongManifest } from "../../diff/read-manifest.ts";
import type { EditorsLanguage } from "../../languages/messages-in.ts";
import { WrongCall } from "../command.ts";
import { commandMessages } from "../messages.ts";
import { reportErrors } from "../report-errors.ts";
import { diffReportOf } from "./diff-report.ts";
import { jsonOf, markdownOf, textOf } from "./formats.ts";
import type { DiffFormat, DiffOptions } from "./options.ts";

const tell: Readonly<Record<DiffFormat, (comparison: Comparison, language: EditorsLanguage) => string>> = {
  text: (comparison, language) => textOf(diffReportOf(comparison, language), commandMessages("diff", language)),
  json: jsonOf,
  markdown: (comparison, language) => markdownOf(diffReportOf(comparison, language), commandMessages("diff", language)),
};

/** Compares two built sites and prints the differences. @returns the exit status. */
export async function diff({ named, format, language }: DiffOptions): Promise<number> {
  return await reportErrors(language, () => {
    const [old, next] = named;
    if (old === undefined || next === undefined) throw new WrongCall(commandMessages("diff", language).usage);
    const comparison = compare(siteAt(old, language), siteAt(next, language));
    console.log(tell[format](comparison, language));
  });
}

/** @throws WrongCall where there is none. */
function siteAt(path: string, language: EditorsLanguage): FinishedSite {
  const { missing, noSite, wrongManifest } = commandMessages("diff", language);
  try {
    return FinishedSite.at(path);
  } catch (error) {
    if (error instanceof NoSite) throw new WrongCall((error.why === "missing" ? missing : noSite)({ name: path }));
    if (error instanceof WrongManifest) throw new WrongCall(wrongManifest({ name: path, where: error.where }));
    throw error;
  }
}
