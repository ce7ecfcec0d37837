import type { Inventory } from "../../authoring/months/inventory.ts";
import { slugify } from "../../domain/slug.ts";
import { nearest } from "../../problems/nearest.ts";
import type { CommandMessages } from "../messages.ts";

/** What is pasted into `authors.yaml` for a name, with whom else it may be as a comment. */
export function pasteOf(name: string, { registers: { authors } }: Inventory, words: CommandMessages<"import">): string[] {
  const near = nearest(
    name,
    authors.all.map((author) => author.name),
  );
  const other = authors.all.find((author) => author.name === near);
  return [
    `- id: ${slugify(name)}${other ? ` # ${words.nearAuthor({ name: other.name, id: other.id })}` : ""}`,
    `  name: ${JSON.stringify(name)}`,
  ];
}
