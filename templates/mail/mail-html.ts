import mrml from "mrml";
import type { Language } from "../../src/domain/language.ts";
import { escapeMarkup, type Html, html, type Insert, trusted } from "../../src/html/html.ts";
import { messagesIn } from "../../src/languages/messages-in.ts";
import type { Fact, Value } from "../../src/views/fact.ts";
import { phrase, separated } from "../components/text.ts";
import { light, margin, serif, styleSheet, styles, width } from "./look.ts";
import type { Colophon, MailContent, MailNotice, MailSection } from "./mail-content.ts";
import { type Images, proseHtml } from "./prose-html.ts";
import { clip } from "./shorten.ts";

/** How long a preheader is, in characters: lists of mails show no more. */
const preheaderLength = 140;

/** Writes the HTML of a mail. */
export function mailHtml(content: MailContent, images: Images): string {
  const { language, newsletter, title, summary, editorial, reports, colophon } = content;
  const head = { language, title: `${title.text} · ${newsletter.text}`, preheader: clip(summary.text, preheaderLength) };
  return laidOut(head, [
    { kind: "desk", content: top(content) },
    { kind: "paper", content: header(content) },
    ...[...(editorial ? [editorial] : []), ...reports].map(
      (part) => ({ kind: "paper ruled", content: passage(part, language, images) }) as const,
    ),
    { kind: "desk", content: html`${ending(content)}${bottom(colophon, content)}` },
  ]);
}

function link(words: string, address: string): Html {
  return html`<a href="${address}" style="${styles.link}">${words}</a>`;
}

function top({ address, language }: MailContent): Html {
  return html`<p class="faint" style="${styles.faint}text-align:right;">${link(messagesIn(language).editions.mail.browser, address)}</p>`;
}

function header({ language, newsletter, kicker, title, summary, byline, notices, address }: MailContent): Html {
  const small = (content: Insert) => html`<p class="faint" style="${styles.faint}">${content}</p>\n`;
  return html`${small([phrase(newsletter, language), kicker && ` · ${kicker}`])}<h1 style="${styles.h1}"><a href="${address}" style="${styles.title}">${phrase(title, language)}</a></h1>
<p style="${styles.summary}">${phrase(summary, language)}</p>
${byline && small(byline)}${notices.map((notice) => noticeHtml(notice, language))}`;
}

function noticeHtml({ lead, text, link: more }: MailNotice, language: Language): Html {
  return html`<p class="notice" style="${styles.notice}">${lead && html`<strong>${lead}</strong> `}${phrase(text, language)}${more && html` ${valueHtml(more, language)}.`}</p>\n`;
}

function passage({ title, address, notices, language, blocks, actions, whole }: MailSection, around: Language, images: Images): Html {
  const { readOn } = messagesIn(around).editions.mail;
  const text = proseHtml(blocks, images);
  return html`<h2 style="${styles.h2}"><a href="${address}" style="${styles.title}">${phrase(title, around)}</a></h2>
${notices.map((notice) => noticeHtml(notice, around))}${language === around ? text : html`<div lang="${language}">${text}</div>\n`}${actions.map((action) => entry(action, around))}${!whole && html`<p style="${styles.paragraph}">${link(readOn({ title: title.text }), address)}</p>\n`}`;
}

function entry({ title, address, facts }: MailSection["actions"][number], language: Language): Html {
  return html`<p style="${styles.entry}"><strong><a href="${address}" style="${styles.link}">${phrase(title, language)}</a></strong>${facts.length > 0 && html`<br /><span class="faint" style="${styles.faint}">${factsHtml(facts, language)}</span>`}</p>\n`;
}

function factsHtml(facts: readonly Fact[], language: Language): Insert {
  const values = (fact: Fact) => fact.values.map((value) => valueHtml(value, language));
  return separated(
    facts.map((fact) => html`${fact.label}: ${separated(values(fact), ", ")}`),
    " · ",
  );
}

function valueHtml(value: Value, language: Language): Insert {
  const words = phrase(value, language);
  return value.address === null ? words : html`<a href="${value.address}" style="${styles.link}">${words}</a>`;
}

/** Where it goes on, if something was left out. */
function ending({ shortened, language, address }: MailContent): Insert {
  const { mail } = messagesIn(language).editions;
  return shortened && html`<p style="${styles.paragraph}">${mail.shortened} ${link(mail.whole, address)}</p>\n`;
}

function bottom({ citation, permalink, imprint, unsubscribe }: Colophon, { language, newsletter, address }: MailContent): Html {
  const { issue, editions } = messagesIn(language);
  const small = (content: Insert) => html`<p class="faint" style="${styles.faint}">${content}</p>\n`;
  const leave = unsubscribe && html` · ${link(editions.mail.unsubscribe, unsubscribe)}`;
  return html`${small(html`<strong>${issue.howToCite}:</strong> ${citation} ${link(permalink, permalink)}`)}${small(factsHtml(imprint, language))}${unsubscribe && small(editions.mail.reason({ newsletter: newsletter.text }))}${small([link(editions.mail.browser, address), leave])}`;
}

/** The attributes of a mail as a whole. */
export interface Head {
  readonly language: string;
  readonly title: string;
  /** What lists of mails show beside the title. */
  readonly preheader: string;
}

/** A part of a mail, on the paper or on the dev session around it. A ruled one begins with a line. */
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
