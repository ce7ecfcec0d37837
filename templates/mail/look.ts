/** The colours of mails, one set for light screens and one for dark ones: those of the site, as numbers that every mail program knows. */
interface Colours {
  readonly desk: string;
  readonly paper: string;
  readonly ink: string;
  readonly faint: string;
  readonly link: string;
  readonly rule: string;
  readonly notice: string;
}

export const light: Colours = {
  desk: "#f3efe6",
  paper: "#fbf9f4",
  ink: "#211f1a",
  faint: "#5f5a4f",
  link: "#14507e",
  rule: "#cfc8b8",
  notice: "#f6edd2",
};

export const dark: Colours = {
  desk: "#24221c",
  paper: "#191814",
  ink: "#ebe6da",
  faint: "#b0a998",
  link: "#90c2ea",
  rule: "#433f35",
  notice: "#332d1b",
};

/** The width of a mail on a wide screen and of the text in it, in pixels: what all mail programs show. */
export const width = 600;
export const margin = 24;

export const serif = "Georgia, Times New Roman, serif";
export const sans = "-apple-system, Segoe UI, Roboto, Helvetica, Arial, sans-serif";
const monospace = "Consolas, Menlo, Courier New, monospace";

const heading = `margin:0 0 10px;font-weight:bold;line-height:1.25;color:${light.ink};`;

/** What is in the `style` of elements: many mail programs know no other styles. */
export const styles = {
  h1: `${heading}font-size:30px;`,
  h2: `${heading}font-size:23px;`,
  h3: `${heading}font-size:18px;`,
  paragraph: "margin:0 0 14px;",
  item: "margin:0 0 6px;",
  list: "margin:0 0 14px;padding:0 0 0 24px;",
  faint: `margin:0 0 8px;font-family:${sans};font-size:14px;line-height:1.5;color:${light.faint};`,
  summary: "margin:0 0 14px;font-size:19px;line-height:1.45;",
  entry: "margin:0 0 14px;font-size:16px;",
  notice: `margin:0 0 14px;padding:10px 14px;font-family:${sans};font-size:15px;background-color:${light.notice};`,
  link: `color:${light.link};text-decoration:underline;`,
  title: `color:${light.link};text-decoration:none;`,
  image: "max-width:100%;height:auto;",
  code: `font-family:${monospace};font-size:15px;`,
  pre: `margin:0 0 14px;font-family:${monospace};font-size:14px;white-space:pre-wrap;`,
  quote: `margin:0 0 14px;padding:0 0 0 14px;border-left:3px solid ${light.rule};`,
  rule: `margin:0 0 14px;border:0;border-top:1px solid ${light.rule};`,
  scroll: "margin:0 0 14px;overflow-x:auto;",
  table: "border-collapse:collapse;font-size:16px;",
  cell: `padding:4px 10px 4px 0;border-bottom:1px solid ${light.rule};text-align:`,
} as const;

/** Rules for mail programs that know style sheets: the colours for dark screens. `!important`, since the others are in the elements. */
export const styleSheet = `:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  body, .desk { background-color: ${dark.desk} !important; }
  .paper, .paper > table { background-color: ${dark.paper} !important; }
  .paper div, .paper h1, .paper h2, .paper h3, .paper h4, .paper h5, .paper h6 { color: ${dark.ink} !important; }
  .faint, .faint div { color: ${dark.faint} !important; }
  .paper a, .desk a { color: ${dark.link} !important; }
  .notice { background-color: ${dark.notice} !important; }
  .ruled > table > tbody > tr > td, .paper td, .paper th, .paper hr, .paper blockquote { border-color: ${dark.rule} !important; }
}`;
