import { recordPath } from "../../content/files/layout.ts";
import { counted } from "../../languages/counted.ts";
import type { EditorsLanguage } from "../words.ts";

/** What `npm run check` says besides the problems themselves. */
export interface CheckWords {
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  /** Where the words in brackets behind each problem are explained. */
  readonly explained: string;
  readonly recorded: (count: number) => string;
  readonly annotated: string;
  readonly columns: readonly [where: string, what: string, rule: string];
}

/** The document of all problems, as people find it from the project's folder. */
export const problemsDocument = "docs/problems.md";

const en: CheckWords = {
  errors: counted("en", "error", "errors"),
  warnings: counted("en", "warning", "warnings"),
  explained: `The words in brackets are explained in ${problemsDocument}.`,
  recorded: (count) =>
    count === 0
      ? `All addresses are recorded in ${recordPath}.`
      : `${counted("en", "address", "addresses")(count)} recorded in ${recordPath}: commit that file.`,
  annotated:
    "GitHub shows ten errors and ten warnings of a step in the pull request; all of them are in this log and in the job's summary.",
  columns: ["Where", "What", "Rule"],
};

const es: CheckWords = {
  errors: counted("es", "error", "errores"),
  warnings: counted("es", "advertencia", "advertencias"),
  explained: `Las palabras entre corchetes se explican en ${problemsDocument}.`,
  recorded: (count) =>
    count === 0
      ? `Todas las direcciones están registradas en ${recordPath}.`
      : `${counted("es", "dirección registrada", "direcciones registradas")(count)} en ${recordPath}: guarde ese archivo con un commit.`,
  annotated:
    "GitHub muestra en la propuesta diez errores y diez advertencias de cada paso; todos están en este registro y en el resumen del trabajo.",
  columns: ["Dónde", "Qué", "Regla"],
};

export function checkWordsIn(language: EditorsLanguage): CheckWords {
  return language === "es" ? es : en;
}

/** “2 errors, 1 warning”; what there is none of is left out, but for both. */
export function countsIn(
  language: EditorsLanguage,
  { errors, warnings }: { errors: readonly unknown[]; warnings: readonly unknown[] },
): string {
  const words = checkWordsIn(language);
  const counts = [errors.length > 0 && words.errors(errors.length), warnings.length > 0 && words.warnings(warnings.length)];
  return counts.filter((count) => count !== false).join(", ");
}
