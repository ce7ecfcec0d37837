import { Parser } from "htmlparser2";
import type { Written } from "./editions.ts";

/** What no page of ours holds: it runs, embeds or fetches. `style` as an element is in mails alone. */
const forbidden = new Set([
  "iframe",
  "object",
  "embed",
  "applet",
  "base",
  "frame",
  "frameset",
  "audio",
  "video",
  "portal",
  "math",
  "template",
]);

/** The attributes that lead somewhere. */
const addresses = ["href", "src", "action", "formaction", "data", "xlink:href", "poster", "background", "srcset", "ping"];

/** Elements that fetch what their address names as soon as they are shown. */
const fetching = new Set(["img", "script", "use", "source", "input"]);

/** Characters that no reader of XML takes, nor should any other. */
const unfit = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/u;

/**
 * What could run, or fetch from elsewhere, in a file of the site, or what is not well-formed.
 * @param host The site's own, from which mails and feeds may fetch pictures.
 */
export function suspicionsIn({ name, text }: Written, host: string): string[] {
  const found = unfit.test(text) ? ["a character that no reader takes"] : [];
  if (/\.html$|^search:/.test(name)) return [...found, ...inHtml(text, host)];
  if (name.endsWith(".xml")) return [...found, ...inXml(text, host)];
  if (/\.(json|webmanifest)$/.test(name)) return [...found, ...inJson(text, host)];
  if (name.endsWith(".csv")) return [...found, ...inCsv(text)];
  if (name.endsWith(".ris")) return [...found, ...unlike(text, /^([A-Z][A-Z0-9] {2}- .*\n)+$/, "a line of RIS without a tag")];
  if (name.endsWith(".bib")) return [...found, ...inBibtex(text)];
  if (name === "_headers")
    return [
      ...found,
      ...unlike(text, /^(\/\S*|# .*| {2}[\w-]+: [^\n\r]*|)(\n(\/\S*|# .*| {2}[\w-]+: [^\n\r]*|))*$/, "a header of another's"),
    ];
  if (name === "_redirects") return [...found, ...unlike(text, /^(\/[^\s"{}*:]* \/[^\s"{}*:$;]* 30[12]\n)*$/, "a redirect of another's")];
  return found;
}

function unlike(text: string, shape: RegExp, what: string): string[] {
  return shape.test(text) ? [] : [what];
}

function inHtml(text: string, host: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (forbidden.has(name)) found.push(`<${name}>`);
      if (name === "script" && !isOurScript(attributes)) found.push("<script>");
      for (const [key, value] of Object.entries(attributes)) found.push(...inAttribute(name, key, value, host));
    },
  });
  parser.end(text);
  return found;
}

function isOurScript({ src, type }: Readonly<Record<string, string>>): boolean {
  return type === "application/ld+json" ? src === undefined : type === "module" && /^\/assets\//.test(src ?? "");
}

function inAttribute(name: string, key: string, value: string, host: string): string[] {
  if (!/^[a-z][\w:-]*$/i.test(key) || /^(on|srcdoc$|formaction$)/i.test(key)) return [`<${name} ${key}>`];
  if (!addresses.includes(key)) return [];
  // Browsers leave such characters out of a scheme.
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value.replace(/[\p{Cc}\s]/gu, ""))?.[1]?.toLowerCase();
  if (scheme && !["http", "https", "mailto", "tel"].includes(scheme)) return [`<${name} ${key}="${value}">`];
  const isElsewhere = /^(https?:|[/\\]{2})/i.test(value) && !(URL.canParse(value) && new URL(value).host === host);
  return fetching.has(name) && isElsewhere ? [`<${name}> fetches ${value}`] : [];
}

function inXml(text: string, host: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  let content = "";
  const parser = new Parser(
    {
      onopentag: (name) => void open.push(name),
      ontext: (more) => {
        if (open.at(-1) === "content") content += more;
      },
      onclosetag: (name, isImplied) => {
        // An element that closes itself counts as closed by implication, too.
        const isOwn = !isImplied || text.startsWith("/>", parser.endIndex - 1);
        if (open.pop() !== name || !isOwn) found.push(`</${name}> closes another`);
        if (name === "content") found.push(...inHtml(content, host));
        content = "";
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return found;
}

function inJson(text: string, host: string): string[] {
  const { items } = JSON.parse(text) as { items?: readonly { content_html?: string }[] };
  return (Array.isArray(items) ? items : []).flatMap(({ content_html }) => inHtml(content_html ?? "", host));
}

function inCsv(text: string): string[] {
  const lines = text.replace(/^\uFEFF/, "").split("\r\n");
  const cells = lines.map((line) => line.replace(/"(?:[^"]|"")*"/g, (cell) => cell.replaceAll(",", " ")).split(","));
  const isFormula = cells.flat().some((cell) => /^"?[=+\-@]/.test(cell));
  const width = cells[0]?.length;
  const isRagged = cells.slice(0, -1).some(({ length }) => length !== width);
  return [...(isFormula ? ["a cell is a formula"] : []), ...(isRagged || lines.at(-1) !== "" ? ["a row is not whole"] : [])];
}

/** One entry, whose braces close at its end alone. */
function inBibtex(text: string): string[] {
  let depth = 0;
  for (const [n, sign] of [...text.trimEnd()].entries()) {
    if (sign === "{") depth += 1;
    if (sign === "}" && --depth <= 0 && n < text.trimEnd().length - 1) return ["an entry of BibTeX ends early"];
  }
  return depth === 0 ? [] : ["an entry of BibTeX has no end"];
}
