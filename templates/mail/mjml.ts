import mrml from "mrml";
import { escapeMarkup, type Html, html, type Insert, trusted } from "../../src/html/html.ts";
import { light, margin, serif, styleSheet, width } from "./look.ts";

/** The attributes of a mail as a whole. */
export interface Head {
  readonly language: string;
  readonly title: string;
  /** What lists of mails show beside the title. */
  readonly preheader: string;
}

/** A part of a mail, on the paper or on the desk around it. A ruled one begins with a line. */
export interface Section {
  readonly kind: "desk" | "paper" | "paper ruled";
  readonly content: Html;
}

/**
 * Makes the HTML of a mail. Its frame is written in MJML, the layout language that is compiled to what all mail programs
 * understand; the content is put into the compiled frame. So nothing of an issue is ever read as MJML, and `mrml`, which writes
 * attributes anew and passes tags that it does not know, sees our own words alone.
 */
export function laidOut({ language, title, preheader }: Head, sections: readonly Section[]): string {
  const contents: Readonly<Record<string, string>> = {
    title: escapeMarkup(title),
    preheader: escapeMarkup(preheader),
    ...Object.fromEntries(sections.map(({ content }, n) => [`section-${n}`, content.text])),
  };
  const frame = compile(frameOf(language, sections));
  return frame.replace(/%([a-z]+(?:-\d+)?)%/g, (slot, name: string) => contents[name] ?? slot);
}

function frameOf(language: string, sections: readonly Section[]): Html {
  return html`<mjml lang="${language}"><mj-head><mj-title>%title%</mj-title><mj-preview>%preheader%</mj-preview>
<mj-attributes><mj-text font-family="${serif}" font-size="17px" line-height="1.55" color="${light.ink}" padding="0" /></mj-attributes>
<mj-raw><meta name="color-scheme" content="light dark" /><meta name="supported-color-schemes" content="light dark" /><meta name="robots" content="noindex" /></mj-raw>
<mj-style>${trusted(styleSheet)}</mj-style></mj-head>
<mj-body css-class="desk" width="${width}px" background-color="${light.desk}">${sections.map(frameOfSection)}</mj-body></mjml>`;
}

function frameOfSection({ kind }: Section, n: number): Html {
  const background: Insert = kind !== "desk" && html` background-color="${light.paper}"`;
  const rule: Insert = kind === "paper ruled" && html` border-top="1px solid ${light.rule}"`;
  return html`<mj-section css-class="${kind}"${background}${rule} padding="20px ${margin}px 8px"><mj-column><mj-text>%section-${n}%</mj-text></mj-column></mj-section>`;
}

const engine = new mrml.Engine();

function compile(mjml: Html): string {
  const result = engine.toHtml(mjml.text);
  if (result.type === "error") throw new Error(`The frame of a mail cannot be compiled: ${result.message}`);
  return `${result.content}\n`;
}
