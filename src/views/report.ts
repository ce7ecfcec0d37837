import type { Action } from "../domain/action.ts";
import type { Phrase } from "../domain/language.ts";
import type { Place } from "../domain/place.ts";
import type { Region } from "../domain/region.ts";
import type { Report } from "../domain/report.ts";
import type { Text } from "../domain/text.ts";
import { monthName } from "../languages/dates.ts";
import { type ActionView, actionView } from "./action.ts";
import { differsInTranslation, type Notice, translationNotice } from "./notice.ts";
import type { Reading } from "./reading.ts";

/** A report as every edition shows it. */
export interface ReportView {
  readonly region: Region;
  /** The region's name, its heading within an issue. */
  readonly name: Phrase;
  /** Its title where it is by itself: "North-west, September 2021". */
  readonly title: string;
  readonly address: string;
  readonly text: Text;
  /** How its text was translated, where the notice of the issue does not say that. */
  readonly notice: Notice | null;
  readonly actions: readonly ActionView[];
  /** The places of its actions. */
  readonly places: readonly Place[];
}

/** A report for the readers of a language. */
export function reportView(report: Report, reading: Reading): ReportView {
  const { archive, language, to } = reading;
  const text = report.text[language];
  const original = archive.routes.to("report", archive.site.original, report);
  return {
    region: report.region,
    name: report.region.name[language],
    title: reportTitle(report, reading),
    address: to("report", report),
    text,
    notice: differsInTranslation(text, report.issue.text[language]) ? translationNotice(text, original, reading) : null,
    actions: report.actions.map((action) => actionView(action, reading)),
    places: placesOf(report.actions),
  };
}

/** The places that some actions name, each once. */
export function placesOf(actions: readonly Action[]): Place[] {
  return [...new Set(actions.map(({ place }) => place).filter((place) => place !== null))];
}

/** What a report is called where it is by itself: its region, and the month. */
export function reportTitle({ region, issue }: Report, { words, language }: Pick<Reading, "words" | "language">): string {
  return words.report.title({ region: region.name[language].text, month: monthName(issue.month, language) });
}
