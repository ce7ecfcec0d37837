import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { guide, guideDocuments, guideForEditors } from "../src/guide/documents.ts";
import { messageTypes } from "./message-types.ts";
import { problemsDocument } from "./problems.ts";

const root = join(import.meta.dirname, "..");

/** The documents that are made from code and tests, by their paths below the project's folder. */
export function madeDocuments(): Readonly<Record<string, string>> {
  return { "src/languages/messages.d.ts": messageTypes(), "docs/problems.md": problemsDocument(), ...guideDocuments(root) };
}

/** Copies the guide to where editors read it, unless the archive has a document of its own there. */
function copyGuide(): void {
  const [source, copy] = [guide, guideForEditors].map((path) => join(root, path)) as [string, string];
  const firstLine = (path: string) => readFileSync(path, "utf8").split("\n", 1)[0];
  if (!existsSync(copy) || firstLine(copy) === firstLine(source)) copyFileSync(source, copy);
}

// `npm run documents` writes them anew.
if (import.meta.main) {
  for (const [path, text] of Object.entries(madeDocuments())) writeFileSync(join(root, path), text);
  copyGuide();
}
