import { nearest } from "../../problems/nearest.ts";
import { imagePath, textPath } from "./layout.ts";
import { inEnglish } from "./spanish-names.ts";

const lists = ["site.yaml", "regions.yaml", "topics.yaml", "partners.yaml", "authors.yaml", "synonyms.yaml"];

/** The path that a misnamed file was probably meant to have, in its own folder or beside it; null where nobody can tell. */
export function suggestPath(path: string): string | null {
  const [, folder = "", name = ""] = /^(.*\/)?([^/]*)$/s.exec(path) ?? [];
  const picture = path.replace(/^(issues\/[^/]+|pages)\/(.*\/)?([^/]+)$/s, "$1/images/$3");
  if (picture !== path && imagePath.test(picture)) return picture;
  const stem = inEnglish(name.replace(/(\.(md|markdown|txt|ya?ml)){1,9}$/i, ""));
  const known = [...(folder === "" ? lists : []), `${folder}${stem}.md`, `${folder}${stem}.yaml`];
  return nearest(
    stem === name ? path : folder + stem + name.slice(name.lastIndexOf(".")),
    known.filter((suggestion) => suggestion !== path && textPath.test(suggestion)),
  );
}
