import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { type Examination, examine } from "../../../../src/content/examine.ts";
import { archive, type Changes, testDay } from "../archive-on-disk.ts";
import { madeUpArchive } from "../made-up-archive.ts";

/** Is in a translation for the hash of its original, whatever a case makes of that. */
const hash = "HASH";
const translation = `translation: {method: human, of: ${hash}}`;

type Content = Changes[string];

/** The made-up archive without anything that could be better. Everything in it is made up. */
export const soundArchive: Readonly<Record<string, string | Uint8Array>> = {
  ...madeUpArchive,
  "pages/about.en.md": `---
title: About
${translation}
---
This page is made up. See [September](../issues/2021-09/issue.en.md).
`,
  "issues/2021-09/issue.es.md": `---
summary: Un mes inventado.
number: 9
authors: [ana-ejemplo]
published: 2021-10-05
---
Un texto inventado, con un puente: ![Un puente inventado.](images/puente.png)
`,
  "issues/2021-09/issue.en.md": `---
summary: An invented month.
${translation}
---
An invented text, with a bridge: ![An invented bridge.](images/puente.png)
`,
  "issues/2021-09/north.es.md": `---
actions:
  - id: altamar-water
    title: Altamar firma un acuerdo inventado
    place: XA-ALT
    partners: [river-network]
    topics: [water]
    source: https://fuente.example/agua
---
Altamar firmó un acuerdo inventado.
`,
  "issues/2021-09/north.en.md": `---
titles: {altamar-water: Altamar signs an invented agreement}
${translation}
---
Altamar signed an invented agreement.
`,
  "issues/2021-09/south.es.md": "Nada ocurrió, ni en este texto inventado.\n",
  "issues/2021-09/south.en.md": `---\n${translation}\n---\nNothing happened, not even in this invented text.\n`,
  "issues/2021-10/issue.en.md": `---\nsummary: Another invented month.\n${translation}\n---\nAnother invented text.\n`,
  "issues/2021-10/north.es.md": "Tampoco ocurrió nada.\n",
  "issues/2021-10/north.en.md": `---\n${translation}\n---\nNothing happened either.\n`,
  "issues/2021-10/south.es.md": `---
actions:
  - id: costera-trade
    title: Costera abre una oficina inventada
    place: XA-COS
    partners: [river-network, old-port]
    topics: [trade]
    source: https://fuente.example/oficina
---
Costera abrió una oficina inventada.
`,
  "issues/2021-10/south.en.md": `---
titles: {costera-trade: Costera opens an invented office}
${translation}
---
Costera opened an invented office.
`,
};

/** What is said of the sound archive after some changes. Its translations stay up to date: a case that is about that says so. */
export function examined(changes: Changes): Examination {
  const folder = archive(soundFiles(changes), {});
  try {
    return examine({ content: folder, today: () => testDay, drafts: false });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The sound archive's files after some changes. */
export function soundFiles(changes: Changes): Changes {
  const files: Record<string, Content> = { ...soundArchive };
  for (const [path, change] of Object.entries(changes))
    files[path] = typeof change === "function" ? change(String(files[path] ?? "")) : change;
  for (const [path, content] of Object.entries(files)) {
    if (typeof content === "string") files[path] = content.replace(hash, () => `"${hashOf(files[path.replace(/\.\w+\.md$/, ".es.md")])}"`);
  }
  return files;
}

function hashOf(content: Content | undefined): string {
  return createHash("sha256").update(String(content)).digest("hex").slice(0, 12);
}
