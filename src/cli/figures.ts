import type { Archive } from "../domain/archive.ts";
import type { Figures } from "./words.ts";

/** An archive in numbers, and the seconds since a moment of `performance.now()`. */
export function figuresOf({ issues, site }: Archive, start: number): Omit<Figures, "pages"> {
  const reports = issues.flatMap((issue) => issue.reports);
  return {
    issues: issues.length,
    reports: reports.length,
    actions: reports.flatMap(({ actions }) => actions).length,
    languages: site.languages.length,
    seconds: ((performance.now() - start) / 1000).toFixed(2),
  };
}
