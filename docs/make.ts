import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { guideDocuments } from "../src/guide/documents.ts";
import { problemsDocument } from "./problems.ts";

const root = join(import.meta.dirname, "..");

/** The documents that are made from code and tests, by their paths below the project's folder. */
export function madeDocuments(): Readonly<Record<string, string>> {
  return { "docs/problems.md": problemsDocument(), ...guideDocuments(root) };
}

// `npm run documents` writes them anew.
if (import.meta.main) for (const [path, text] of Object.entries(madeDocuments())) writeFileSync(join(root, path), text);
