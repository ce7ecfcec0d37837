import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { examine } from "../content/examine.ts";
import type { EditorMessages } from "../languages/messages.d.ts";
import { type EditorsLanguage, editorMessages } from "../languages/messages-in.ts";
import { wordsOn } from "../problems/print.ts";
import type { ContentFault } from "../problems/problem.ts";
import { asMarkdown, markdownTable } from "./markdown-table.ts";

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

/** What happened, by the name of its words in `guide.yaml`. */
type What = keyof EditorMessages["guide"]["typicalMistakes"];

/** A mistake that people make, as an edit of the worked example. */
export interface TypicalMistake {
  readonly what: What;
  /** The file in which it is made, below the example's folder. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** The path under which it is written, where that is the mistake. */
  readonly newName?: string;
  /** What of it the guide shows. */
  readonly shown: string;
}

const issue = "issues/2024-05/issue.es.md";
const north = "issues/2024-05/north.es.md";
const south = "issues/2024-05/south.es.md";

/** A mistake in which a part of a file is written otherwise. */
function written(what: What, file: string, from: string, to: string, shown = to.trim()): TypicalMistake {
  return { what, file, from, to, shown };
}

/** The mistakes that the guide shows, from the commonest on. */
export const mistakes: readonly TypicalMistake[] = [
  written("misspeltField", issue, "number: 2", "numero: 2"),
  written("misspeltId", north, "place: XA-ALT", "place: XA-ATL"),
  written("calledByName", north, "place: XA-ALT", "place: Altamar"),
  written("missingField", south, "    title: Costera abre un mercado con la Unión del Mar\n", "", "- id: costera-mercado"),
  written("dayInWords", south, "2024-05-20", "20 de mayo"),
  written("noSuchDay", issue, "published: 2024-06-04", "published: 2024-06-31"),
  written("colonWithoutQuotes", south, "title: Costera abre", "title: Costera: abre", "title: Costera: abre un mercado…"),
  written("noSpaceAfterColon", issue, "number: 2", "number:2"),
  written("emptyLineAbove", "issues/2024-05/south.en.md", "---\ntitles:", "\n---\ntitles:", "---"),
  written("noSecondLine", south, "mercado\n---\n", "mercado\n\n", "source: https://costera.example.org/mercado"),
  {
    what: "unknownRegionFile",
    file: south,
    from: "",
    to: "",
    newName: "issues/2024-05/suoth.es.md",
    shown: "suoth.es.md",
  },
  written("otherRegion", north, "place: XA-BOS", "place: XA-COS"),
  written("capitalsInId", north, "id: bosquera-teatro", "id: Bosquera-Teatro"),
  written("addressWithoutBeginning", south, "source: https://costera", "source: costera", "source: costera.example.org/mercado"),
  written("brokenLink", issue, "(../2024-04/issue.es.md)", "(../2024-4/issue.es.md)", "[abril](../2024-4/issue.es.md)"),
  written(
    "pictureWithoutWords",
    north,
    "![Tres islas inventadas: dos arriba, Altamar y Bosquera, y una alargada abajo, Costera]",
    "![]",
    "![](images/islas.png)",
  ),
  written("inheritedField", "issues/2024-05/issue.en.md", "title: A month of water", "title: A month of water\nnumber: 2", "number: 2"),
];
