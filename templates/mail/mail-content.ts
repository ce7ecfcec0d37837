import type { Issue } from "../../src/domain/issue.ts";
import type { Language, Phrase } from "../../src/domain/language.ts";
import type { Text } from "../../src/domain/text.ts";
import { type Block, readProse } from "../../src/markdown/prose.ts";
import { absoluteAddresses } from "../../src/markdown/render.ts";
import type { ActionView } from "../../src/views/action.ts";
import { citationOf } from "../../src/views/citation.ts";
import { asValue, type Fact, type Value, wordsOf } from "../../src/views/fact.ts";
import { issueImprintOf } from "../../src/views/imprint.ts";
import { type IssueView, issueView } from "../../src/views/issue.ts";
import { type Notice, noticeText } from "../../src/views/notice.ts";
import type { Reading } from "../../src/views/reading.ts";
import type { ReportView } from "../../src/views/report.ts";
import { disarm } from "./disarm.ts";

/** The content of an issue's e-mail, from which its HTML and its plain text are written. All addresses are absolute. */
export interface MailContent {
  readonly language: Language;
  /** What the mail is called, also in lists of mails; disarmed. */
  readonly subject: string;
  readonly newsletter: Phrase;
  /** Month and number, where they are not the title. */
  readonly kicker: string;
  readonly title: Phrase;
  readonly summary: Phrase;
  readonly byline: string;
  /** What a reader has to know first: drafts, corrections, how it was translated. */
  readonly notices: readonly MailNotice[];
  readonly editorial: MailSection | null;
  readonly reports: readonly MailSection[];
  readonly colophon: Colophon;
  /** The issue on the site. */
  readonly address: string;
  /** True where something was left out for want of room. */
  readonly shortened: boolean;
}

/** A notice, with what it begins with, and where more is to be read. */
export interface MailNotice {
  readonly lead: string | null;
  readonly text: Phrase;
  readonly link: Value | null;
}

/** The editorial, or the report on a region. */
export interface MailSection {
  readonly title: Phrase;
  readonly address: string;
  readonly notices: readonly MailNotice[];
  /** The language of the text. */
  readonly language: Language;
  readonly blocks: readonly Block[];
  readonly actions: readonly Pick<ActionView, "title" | "address" | "facts">[];
  /** False where something was left out: then it leads to the whole. */
  readonly whole: boolean;
}

/** What is at the end. */
export interface Colophon {
  readonly citation: string;
  readonly permalink: string;
  readonly imprint: readonly Fact[];
  /** The service's placeholder, or an address, by which one unsubscribes; null where the site names none. */
  readonly unsubscribe: string | null;
}

/** Writes down what the mail of an issue says to the readers of a language. */
export function mailContentOf(issue: Issue, reading: Reading): MailContent {
  const { archive, language, words } = reading;
  const shown = issueView(issue, reading);
  const { headline, summary, authors, reports } = shown;
  const title = issue.title[language];
  return {
    language,
    subject: issue.hidden ? words.editions.mail.draft({ subject: disarm(title.text) }) : disarm(title.text),
    newsletter: archive.site.title[language],
    kicker: wordsOf(headline.kicker, " · "),
    title: headline.title,
    summary,
    byline: wordsOf(authors),
    notices: noticesOf(shown, reading),
    editorial: editorialOf(shown, reading),
    reports: reports.map((report) => reportOf(report, reading)),
    colophon: colophonOf(issue, reading),
    address: archive.routes.absolute(shown.address),
    shortened: false,
  };
}

function noticesOf({ hidden, corrections, translation }: IssueView, reading: Reading): MailNotice[] {
  const corrected = corrections.map(({ heading, note }): MailNotice => ({ lead: `${heading}:`, text: note, link: null }));
  return [...mailNotice(hidden, reading), ...corrected, ...mailNotice(translation, reading)];
}

function mailNotice(notice: Notice | null, { archive, language }: Reading): MailNotice[] {
  if (notice === null) return [];
  const { original } = notice;
  const link = original?.address ? asValue(original, { address: archive.routes.absolute(original.address) }) : null;
  return [{ lead: null, text: { text: noticeText(notice), language }, link }];
}

function editorialOf({ editorial, address }: IssueView, { archive, language, words }: Reading): MailSection | null {
  const title = { text: words.issue.editorial, language };
  return editorial && { title, notices: [], actions: [], ...textOf(editorial, archive.routes.absolute(address)) };
}

function reportOf({ name, notice, text, address, actions }: ReportView, reading: Reading): MailSection {
  const { routes } = reading.archive;
  return {
    title: name,
    notices: mailNotice(notice, reading),
    actions: actions.map((action) => ({ ...action, address: routes.absolute(action.address), facts: action.facts.map(inMail) })),
    ...textOf(text, routes.absolute(address)),
  };
}

/** A fact links what is elsewhere alone: to the site leads the title of its action. */
function inMail<F extends Fact>(fact: F): F {
  return { ...fact, values: fact.values.map((value) => (value.address?.startsWith("/") ? asValue(value, { address: null }) : value)) };
}

function textOf({ html, language }: Text, address: string): Pick<MailSection, "address" | "language" | "blocks" | "whole"> {
  return { address, language, blocks: readProse(absoluteAddresses(html, address)), whole: true };
}

function colophonOf(issue: Issue, reading: Reading): Colophon {
  const { archive, language } = reading;
  const { site, routes } = archive;
  const text = issue.text[language];
  const own = text.language === language ? language : site.original;
  return {
    citation: citationOf(issue, issue.title[language].text, text, reading),
    permalink: routes.absolute(routes.to("issue", own, issue)),
    imprint: issueImprintOf(issue, reading),
    unsubscribe: site.subscribe?.unsubscribe ?? null,
  };
}
