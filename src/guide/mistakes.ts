import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { examine } from "../content/examine.ts";
import { type EditorsLanguage, editorMessages } from "../languages/messages-in.ts";
import { wordsOn } from "../problems/print.ts";
import type { ContentFault } from "../problems/problem.ts";
import { asMarkdown, markdownTable } from "./markdown-table.ts";
import { mistakes, type TypicalMistake } from "./typical-mistakes.ts";

/** Where the worked example is, below the project's folder. */
export const workedExample = "tests/fixtures/archives/worked-example";

/** The day on which the mistakes of the guide are made. */
const day = "2024-06-15";

/**
 * The table of typical mistakes: each is made in a copy of the worked example, so that it says what the check truly says.
 * @param root The project's folder.
 */
export function mistakesTable(root: string, language: EditorsLanguage): string {
  const { mistakes: columns, typicalMistakes: words } = editorMessages("guide", language);
  const rows = mistakes.map((mistake) => [words[mistake.what], `\`${mistake.shown}\``, told(whatFollows(root, mistake), language)]);
  return markdownTable(columns, rows);
}

/**
 * What the check finds after a mistake.
 * @throws Error where it finds nothing, or more than that one mistake.
 */
export function whatFollows(root: string, mistake: TypicalMistake): ContentFault {
  const content = mkdtempSync(join(tmpdir(), "gaceta-guide-"));
  try {
    cpSync(join(root, workedExample), content, { recursive: true });
    make(mistake, content);
    const [fault, ...more] = examine({ content, today: () => day, drafts: false }).errors;
    if (!fault || more.length > 0) throw new Error(`“${mistake.what}” is told ${fault ? "more than once" : "nowhere"}.`);
    return fault;
  } finally {
    rmSync(content, { recursive: true });
  }
}

function make({ file, from, to, newName }: TypicalMistake, content: string): void {
  const text = readFileSync(join(content, file), "utf8");
  if (!text.includes(from)) throw new Error(`“${from}” is not in ${file}.`);
  const changed = text.replace(from, () => to);
  writeFileSync(join(content, newName ?? file), changed);
}

function told(fault: ContentFault, language: EditorsLanguage): string {
  return wordsOn(fault, language).map(asMarkdown).join("<br>");
}
