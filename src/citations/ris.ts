import { messagesIn } from "../languages/messages-in.ts";
import { type CitedWork, datePartsOf, type Name } from "./reference.ts";
import { remarksOn, translatorOf } from "./remarks.ts";

/**
 * Writes a reference as RIS, the format that reference managers share: a tag, two spaces, a hyphen, a space and a line of text. Lines end as
 * in Unix: every reader takes that, and some do not take what the specification of 2001 asks for.
 */
export function ris(reference: CitedWork): string {
  const { key, authors, title, container, number, publisher, issn, language, url, original, licence } = reference;
  const [year, month, day = ""] = datePartsOf(reference).map((part) => String(part).padStart(2, "0"));
  const { cite } = messagesIn(language).editions;
  const fields: (readonly [string, string | number | null])[] = [
    ["TY", "MGZN"],
    ["ID", key],
    ...authors.map((name) => ["AU", nameInRis(name)] as const),
    ["A4", translatorOf(reference)],
    ["TI", title],
    ["T2", container],
    ["IS", number],
    ["PB", publisher],
    ["SN", issn],
    ["PY", year as string],
    ["DA", `${year}/${month}/${day}/`],
    ["LA", language],
    ["UR", url],
    ["OP", original?.title ?? null],
    ...remarksOn(reference).map((remark) => ["N1", remark] as const),
    ["N1", licence && cite.licence({ name: licence })],
  ];
  const lines = fields.filter(([, value]) => value !== null).map(([tag, value]) => `${tag}  - ${value}\n`);
  return `${lines.join("")}ER  - \n`;
}

function nameInRis(name: Name): string {
  return "literal" in name ? name.literal : `${name.family}, ${name.given}`;
}
