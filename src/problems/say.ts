import type { Values } from "../languages/compile-messages.ts";
import type { RuleTexts } from "../languages/messages.d.ts";
import { type EditorsLanguage, editorMessages } from "../languages/messages-in.ts";
import type { Facts, TextFormat } from "./facts.ts";
import type { Code, Problem } from "./problem.ts";
import { shown } from "./visible.ts";

/** What an editor reads about a problem, besides where it is. */
export interface ProblemMessage {
  readonly message: string;
  readonly expected?: string | undefined;
  readonly hint?: string | undefined;
}

/** The value on which the words of a rule depend; the files of messages have a group of words for each of its values. */
const choices: { readonly [C in Code]?: string } = {
  "bad-yaml": "choice",
  "broken-image": "fault",
  "dead-link": "what",
  "gone-address": "kind",
  "late-front-matter": "why",
  "lost-text": "what",
  "shown-as-written": "mark",
  "unknown-id": "noun",
  "unreadable-image": "found",
  "wrong-format": "format",
  "wrong-shape": "choice",
};

/** What words need besides the facts as they are. */
const derived: { readonly [C in Code]?: (facts: Facts[C], language: EditorsLanguage) => Values } = {
  "bad-yaml": ({ fault, sign }) => ({ choice: yamlChoice(fault, sign) }),
  "dropped-address": ({ addresses, count }) => ({ more: count - addresses.length }),
  "gone-address": ({ addresses, count }) => ({ more: count - addresses.length }),
  "missing-translation": ({ language }, editors) => ({ name: languageName(language, editors) }),
  "region-without-report": ({ regions }) => ({ count: regions.length }),
  "unknown-id": ({ nearest, offered }) => ({ offered: nearest === null ? offered : [] }),
  // No name is near that of a document of another program, whatever it is called.
  "unknown-file": ({ isDocument, nearest }) => ({ nearest: isDocument ? null : nearest }),
  "wrong-shape": shapeValues,
};

/** The words on one problem, which can be shown anywhere as text: what they repeat of the content is made harmless. */
export function say(problem: Problem, language: EditorsLanguage): ProblemMessage {
  const derive = derived[problem.code] as ((facts: unknown, language: EditorsLanguage) => Values) | undefined;
  const values = { ...flat(problem.facts), ...derive?.(problem.facts, language) };
  const { message, expected, hint } = wordsOf(problem.code, values, language);
  return { message: shown(message), expected: expected && shown(expected), hint: hint && shown(hint) };
}

/** What a text of a format looks like, in the words of the rule that asks for it. */
export function formatIn(language: EditorsLanguage, format: TextFormat): string {
  return wordsOf("wrong-format", { format, value: "" }, language).expected as string;
}

/** What the rule on empty texts says. */
export function emptyIn(language: EditorsLanguage): string {
  return wordsOf("empty", {}, language).message;
}

function wordsOf(code: Code, values: Values, language: EditorsLanguage): ProblemMessage {
  const { rules, didYouMean } = editorMessages("problems", language);
  const chosen = (rules[code] as RuleTexts)[String(values[choices[code] ?? ""])];
  const texts: RuleTexts = { ...rules[code], ...(typeof chosen === "object" ? chosen : {}) };
  const word = values.nearest ?? values.suggestion;
  return {
    message: written("message", texts, values),
    expected: written("expected", texts, values) || undefined,
    hint: typeof word === "string" ? didYouMean({ word }) : written("hint", texts, values) || undefined,
  };
}

/** A text of a rule; its plain texts can be parts of one another. */
function written(part: keyof ProblemMessage, texts: RuleTexts, values: Values): string {
  const text = texts[part];
  if (typeof text !== "function") return String(text ?? "");
  const parts = Object.fromEntries(Object.entries(texts).filter(([, other]) => typeof other === "string"));
  return text({ ...parts, ...values });
}

/** Facts with those of an inner object beside the others. */
function flat(facts: object): Values {
  const isInner = (fact: unknown) => typeof fact === "object" && fact !== null && !Array.isArray(fact);
  const [inner = {}] = Object.values(facts).filter(isInner);
  return Object.fromEntries([...Object.entries(facts).filter(([, fact]) => !isInner(fact)), ...Object.entries(inner)]) as Values;
}

function yamlChoice(fault: Facts["bad-yaml"]["fault"], sign: string): string {
  if (fault === "open-bracket" && sign === "{") return "open-brace";
  return fault === "after-value" && sign.startsWith("(") ? "after-link" : fault;
}

/** Made when it is needed, which it is seldom: it takes some milliseconds. */
function languageName(language: string, editors: EditorsLanguage): string {
  return new Intl.DisplayNames(editors, { type: "language" }).of(language) ?? language;
}

function shapeValues(facts: Facts["wrong-shape"], language: EditorsLanguage): Values {
  const { shapes, or } = editorMessages("problems", language);
  const { expected, got, value } = facts;
  return {
    wanted: expected.map((shape) => shapes[shape]).join(` ${or} `),
    shape: shapes[got],
    truth: String(truthOf(value)),
    choice: shapeChoice(facts),
  };
}

/** Which hint helps with a value of the wrong shape; empty where none does. */
function shapeChoice({ expected: [wanted], got, value }: Facts["wrong-shape"]): string {
  if (got === "nothing") return "missing";
  if (wanted === "text" && got === "list") return "alone";
  if (wanted === "list" && got === "mapping") return "items";
  if (wanted === "number" && got === "text") return /^\d+$/.test(value) ? "bare" : "digits";
  if (!value) return "";
  if (wanted === "text") return "quotes";
  if (wanted === "boolean") return truthOf(value) === null ? "" : "truth";
  return wanted === "list" ? "brackets" : "";
}

/** What somebody means who writes yes or no in words; null for other words. */
function truthOf(value: string): boolean | null {
  if (/^(true|yes|y|on|s[ií]|verdadero|1)$/i.test(value)) return true;
  return /^(false|no|n|off|falso|0)$/i.test(value) ? false : null;
}
