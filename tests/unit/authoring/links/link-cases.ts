import { rmSync } from "node:fs";
import type { Outcome } from "../../../../src/authoring/links/ask.ts";
import { linkWarnings } from "../../../../src/cli/links/links.ts";
import { externalLinksIn } from "../../../../src/content/external-links.ts";
import type { Warning, WarningCode } from "../../../../src/problems/problem.ts";
import { archive, type Changes, testDay } from "../../content/archive-on-disk.ts";
import { soundFiles } from "../../content/warnings/sound-archive.ts";

/** What other sites, which are made up, answer to links of the sound archive, by the warning about it. */
export const linkCases: Readonly<Partial<Record<WarningCode, ReadonlyMap<string, Outcome>>>> = {
  "dead-link": new Map([["https://fuente.example/agua", { kind: "dead", why: { what: "status", status: 404 } }]]),
  "moved-link": new Map([["https://fuente.example/oficina", { kind: "moved", to: "https://fuente.example/oficinas/costera" }]]),
};

/** The warnings that follow from what other sites answer. */
export function linkWarningsAfter(outcomes: ReadonlyMap<string, Outcome>, changes: Changes = {}): readonly Warning[] {
  return linkWarnings(linksIn(changes), outcomes);
}

/** The external links of the sound archive after some changes. */
export function linksIn(changes: Changes = {}): ReturnType<typeof externalLinksIn> {
  const content = archive(soundFiles(changes), {});
  try {
    return externalLinksIn({ content, today: () => testDay, drafts: true });
  } finally {
    rmSync(content, { recursive: true });
  }
}
