import { type EditorsLanguage, editorMessages } from "../src/languages/messages-in.ts";
import { printProblem, printWarnings } from "../src/problems/print.ts";
import type { Code, Problem, WarningCode } from "../src/problems/problem.ts";
import { say } from "../src/problems/say.ts";
import { linkCases, linkWarningsAfter } from "../tests/unit/authoring/links/link-cases.ts";
import { problemsOf } from "../tests/unit/content/archive-on-disk.ts";
import { allCases } from "../tests/unit/content/problems/all-cases.ts";
import { allWarningCases } from "../tests/unit/content/warnings/all-cases.ts";
import { examined } from "../tests/unit/content/warnings/sound-archive.ts";

/**
 * `docs/problems.md`: every problem that an editor can be told of, with an example in both languages. The examples are the tests' own
 * cases, so that what is here is what is printed.
 * @throws Error where a rule has no case.
 */
export function problemsDocument(): string {
  const problems = (Object.keys(editorMessages("problems", "en").rules) as Code[]).sort().map(exampleOf);
  const errors = problems.filter(({ severity }) => severity === "error");
  const warnings = problems.filter(({ severity }) => severity === "warning");
  return [
    introduction,
    `## Errores · Errors\n\n${index(errors)}`,
    `## Advertencias · Warnings\n\n${index(warnings)}`,
    `## Ejemplos · Examples\n\n${problems.map(entry).join("\n\n")}`,
  ]
    .join("\n\n")
    .concat("\n");
}

const introduction = `<!-- Made by \`npm run documents\` from the tests' cases: a change here is lost. -->

# Problemas · Problems

\`npm run check\` dice qué está mal en el contenido, dónde y cómo corregirlo. Al final de cada problema está entre corchetes el nombre de
la regla; aquí están todas, por orden alfabético, con un ejemplo de cada una. Un **error** impide construir el sitio. Una **advertencia**
dice qué podría ser mejor y no impide nada: muchas se quedan para siempre, como una región sin informe en un mes en que nada ocurrió. De los enlaces a otros sitios se sabe con
\`npm run links\`, que les pregunta.

\`npm run check\` says what is wrong in the content, where, and how to fix it. Each problem ends with the name of its rule in brackets;
here are all of them, in the order of the alphabet, with an example of each. An **error** keeps the site from being built. A **warning** tells
what could be better, and keeps nothing from being built: many stay for ever, such as a region without a report in a month in which nothing happened. Of links to other
sites \`npm run links\` tells, which asks them.`;

/** The first case that breaks a rule before any other, as the check finds it. */
function exampleOf(code: Code): Problem {
  const mistake = Object.values(allCases)
    .flat()
    .find(({ codes }) => codes[0] === code);
  const weakness = Object.values(allWarningCases)
    .flat()
    .find((one) => one.code === code);
  const answers = linkCases[code as WarningCode];
  const found = [
    ...(mistake ? problemsOf(mistake.changes, { older: mistake.older ?? [] }) : []),
    ...(weakness ? examined(weakness.changes).warnings : []),
    ...(answers ? linkWarningsAfter(answers) : []),
  ];
  const problem = found.find((one) => one.code === code);
  if (!problem) throw new Error(`No case breaks the rule ${code}.`);
  return problem;
}

function index(problems: readonly Problem[]): string {
  const rows = problems.map((problem) => [
    `[${problem.code}](#${problem.code})`,
    ...(["es", "en"] as const).map((language) => asText(say(problem, language).message)),
  ]);
  return [["Regla · Rule", "Por ejemplo", "For example"], ["---", "---", "---"], ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

/** The longest example in the index: an address that is too long for a file need not be read to its end. */
const longest = 120;

function asText(words: string): string {
  const shown = words.length > longest ? `${words.slice(0, longest)}…` : words;
  return shown.replace(/[\\`*_[\]<|]/g, "\\$&");
}

function entry(problem: Problem): string {
  const severity = problem.severity === "error" ? "**Error**" : "**Advertencia · Warning**";
  const examples = (["es", "en"] as const).map((language) => `\`\`\`text\n${printed(problem, language)}\n\`\`\``);
  return [`### ${problem.code}`, severity, ...examples].join("\n\n");
}

function printed(problem: Problem, language: EditorsLanguage): string {
  return problem.severity === "error" ? printProblem(problem, language) : printWarnings([problem], language);
}
