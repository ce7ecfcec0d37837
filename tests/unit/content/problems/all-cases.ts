import { addresses } from "./addresses.ts";
import type { Case } from "./case.ts";
import { files } from "./files.ts";
import { formats } from "./formats.ts";
import { frontMatter } from "./front-matter.ts";
import { headingsAndPictures } from "./headings-and-pictures.ts";
import { keys } from "./keys.ts";
import { links } from "./links.ts";
import { record } from "./record.ts";
import { references } from "./references.ts";
import { synonyms } from "./synonyms.ts";
import { untrusted } from "./untrusted.ts";
import { unwritten } from "./unwritten.ts";
import { values } from "./values.ts";

/** All mistakes that are tried, by group. */
export const allCases: Readonly<Record<string, readonly Case[]>> = {
  files,
  "front matter and YAML": frontMatter,
  keys,
  values,
  formats,
  references,
  synonyms,
  addresses,
  "addresses that were published": record,
  "what is still to be written": unwritten,
  links,
  "headings and pictures": headingsAndPictures,
  "what may endanger the archive": untrusted,
};
