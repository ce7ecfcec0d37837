import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { png } from "../unit/content/png.ts";
import { bodies, frontMatters, reportFrontMatters, type Shape } from "./shapes.ts";

/** An archive with one text that is made to be slow. Everything in it is made up. */
export interface HostileArchive {
  readonly name: string;
  /** Its files by their paths, with the text at a length in bytes. */
  readonly files: (length: number) => Readonly<Record<string, string | Uint8Array>>;
}

/** How long the texts are, in bytes: each twice as long as the one before, the last almost as long as a text may be. */
export const sizes = [15_000, 30_000, 60_000, 120_000, 240_000] as const;

const frame = {
  "site.yaml": `title: Invented Gazette
description: A gazette that is made up for a test.
url: https://gazette.example.org/
languages: [en]
timezone: UTC
publisher: {name: Invented Publisher}
`,
  "regions.yaml": "- {id: north, name: North, places: [{code: XA-ALT, name: Altamar}]}\n",
  "authors.yaml": "- {id: ana, name: Invented Ana}\n",
  "topics.yaml": "- {id: water, name: Water}\n",
  "partners.yaml": "- {id: port, name: Invented Port, kind: city, country: MX}\n",
  "synonyms.yaml": "- [ONU, Naciones Unidas, United Nations]\n",
  "issues/2024-01/images/dot.png": png(4, 3),
};

const issue = "issues/2024-01/issue.md";
const report = "issues/2024-01/north.md";
const plainIssue = "---\nsummary: An invented month.\nauthors: [ana]\npublished: 2024-02-01\n---\nAn invented editorial.\n";
const plainReport = "An invented report.\n";

function archives(kind: string, shapes: Readonly<Record<string, Shape>>, files: (text: string) => Readonly<Record<string, string>>) {
  return Object.entries(shapes).map(
    ([name, shape]): HostileArchive => ({
      name: `${kind}: ${name}`,
      files: (length) => ({ ...frame, [issue]: plainIssue, [report]: plainReport, ...files(shape(length)) }),
    }),
  );
}

/** All archives that are made to be slow. */
export const hostileArchives: readonly HostileArchive[] = [
  ...archives("text", bodies, (text) => ({ [report]: `${text}\n` })),
  ...archives("issue", frontMatters, (yaml) => ({ [issue]: `---\n${yaml}\n---\nAn invented editorial.\n` })),
  ...archives("report", reportFrontMatters, (yaml) => ({ [report]: `---\n${yaml}\n---\n${plainReport}` })),
];

/** Writes an archive into a folder. */
export function writeArchive({ files }: HostileArchive, length: number, folder: string): void {
  for (const [path, content] of Object.entries(files(length))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
