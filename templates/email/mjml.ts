import mrml from "mrml";
import { type Html, html, type Insert, trusted } from "../../src/html/html.ts";
import { light, margin, serif, styleSheet, width } from "./look.ts";

/** What a mail as a whole is told. */
interface Head {
  readonly language: string;
  readonly title: string;
  /** What lists of mails show beside the title. */
  readonly preheader: string;
}

/**
 * A whole mail in MJML, the layout language that is compiled to what all mail programs understand. `mrml` passes tags that it
 * does not know as they are: so MJML is written by the functions of this file alone.
 */
export function document({ language, title, preheader }: Head, sections: Insert): Html {
  return html`<mjml lang="${language}"><mj-head><mj-title>${title}</mj-title><mj-preview>${preheader}</mj-preview>
<mj-attributes><mj-text font-family="${serif}" font-size="17px" line-height="1.55" color="${light.ink}" padding="0" /></mj-attributes>
<mj-raw><meta name="color-scheme" content="light dark" /><meta name="supported-color-schemes" content="light dark" /><meta name="robots" content="noindex" /></mj-raw>
<mj-style>${trusted(styleSheet)}</mj-style></mj-head>
<mj-body css-class="desk" width="${width}px" background-color="${light.desk}">${sections}</mj-body></mjml>`;
}

/** A part of a mail on the paper, or on the desk around it. A ruled one begins with a line. */
export function section(kind: "desk" | "paper" | "paper ruled", content: Insert): Html {
  const background = kind !== "desk" && html` background-color="${light.paper}"`;
  const rule = kind === "paper ruled" && html` border-top="1px solid ${light.rule}"`;
  return html`<mj-section css-class="${kind}"${background} padding="20px ${margin}px 8px"${rule}><mj-column><mj-text>${content}</mj-text></mj-column></mj-section>\n`;
}

const engine = new mrml.Engine();

/**
 * Compiles MJML to the HTML of a mail.
 * @throws Error for what is no MJML.
 */
export function compile(mjml: Html): string {
  const result = engine.toHtml(mjml.text);
  if (result.type === "error") throw new Error(`A mail cannot be compiled: ${result.message}`);
  if (result.content.includes("<mj-")) throw new Error("A mail holds a tag that MJML does not know.");
  return `${result.content}\n`;
}
