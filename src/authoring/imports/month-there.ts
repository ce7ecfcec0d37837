import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { isIgnored } from "../../content/files/layout.ts";
import type { Month } from "../../domain/month.ts";

/** The files that a month has already, as paths below the content folder; also where its folder is none. */
export function filesThere(content: string, { id }: Month): string[] {
  const folder = `issues/${id}`;
  const stat = lstatSync(join(content, folder), { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [folder];
  const entries = readdirSync(join(content, folder), { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  return entries
    .map(({ name }) => `${folder}/${name}`)
    .filter((path) => !isIgnored(path))
    .sort();
}
