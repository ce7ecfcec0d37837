import { type EditorsLanguage, editorMessages } from "../languages/messages-in.ts";
import { excerpt, place } from "./print.ts";
import type { Problem, Warning, WarningCode } from "./problem.ts";
import { say } from "./say.ts";

/** How many warnings of one kind are printed: an old archive has many that nobody will mend any more. */
const mostOfAKind = 5;

/** The kinds whose place within a line matters: the line is printed below the message, with a caret. */
const withExcerpt: ReadonlySet<WarningCode> = new Set(["bare-address", "cut-value", "lost-text", "shown-as-written", "vague-link"]);

/** Warnings by their kinds, a line each, the newest month first, and how to mend the first of each kind. */
export function printWarnings(warnings: readonly Warning[], language: EditorsLanguage): string {
  const { kinds } = editorMessages("problems", language);
  const byKind = Map.groupBy(newestFirst(warnings), ({ code }) => code);
  return (Object.keys(kinds) as WarningCode[]).flatMap((code) => printKind(code, byKind.get(code) ?? [], language)).join("\n\n");
}

function printKind(code: WarningCode, warnings: readonly Warning[], language: EditorsLanguage): string[] {
  const { kinds, labels, more } = editorMessages("problems", language);
  const shown = warnings.slice(0, mostOfAKind);
  const [first] = shown;
  if (!first) return [];
  const lines = shown.flatMap((warning) => [
    `  ${place(warning.at)}: ${say(warning, language).message}`,
    ...(withExcerpt.has(code) ? excerpt(warning.at).map((line) => `  ${line}`) : []),
  ]);
  const left = warnings.length - shown.length;
  const { hint } = say(first, language);
  return [
    [
      `${kinds[code]} (${warnings.length}) [${code}]`,
      ...lines,
      ...(left > 0 ? [`  ${more({ count: left })}`] : []),
      ...(hint ? [`  ${labels.hint}: ${hint}`] : []),
    ].join("\n"),
  ];
}

/** By months, the newest first; else as they come. Whoever writes has the newest month before them. */
export function newestFirst<P extends Problem>(problems: readonly P[]): P[] {
  const month = ({ at }: Problem): string => /^issues\/([^/]+)/.exec(at.file)?.[1] ?? "";
  return [...problems].sort((a, b) => (month(a) < month(b) ? 1 : month(a) > month(b) ? -1 : 0));
}
