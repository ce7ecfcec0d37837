import type { Archive } from "../domain/archive.ts";
import { type EditorsLanguage, messagesIn } from "../languages/messages-in.ts";

/** What an archive holds, in numbers. */
export interface Figures {
  readonly issues: number;
  readonly reports: number;
  readonly actions: number;
  readonly languages: number;
  readonly seconds: string;
}

/** An archive in numbers, and the seconds since a moment of `performance.now()`. */
export function figuresOf({ issues, site }: Archive, start: number): Figures {
  const reports = issues.flatMap((issue) => issue.reports);
  return {
    issues: issues.length,
    reports: reports.length,
    actions: reports.flatMap(({ actions }) => actions).length,
    languages: site.languages.length,
    seconds: ((performance.now() - start) / 1000).toFixed(2),
  };
}

/** The same as messages take them: each number with its noun. */
export function countedIn(language: EditorsLanguage, { issues, reports, actions, ...figures }: Figures) {
  const { count } = messagesIn(language);
  return {
    ...figures,
    issues: count.issues({ count: issues }),
    reports: count.reports({ count: reports }),
    actions: count.actions({ count: actions }),
  };
}

/** Seconds as a language writes them: "1.25 s", "1,25 s". */
export function secondsIn(language: EditorsLanguage, seconds: number): string {
  return `${new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(seconds)} s`;
}
