import type { Issue } from "../../src/domain/issue.ts";
import type { Report } from "../../src/domain/report.ts";
import type { Text } from "../../src/domain/text.ts";
import { dayName, monthName } from "../../src/languages/dates.ts";
import { hasOwnTitle } from "../../src/languages/issue-title.ts";
import { type Block, readProse } from "../../src/markdown/prose.ts";
import { absoluteAddresses } from "../../src/markdown/render.ts";
import { citation } from "../components/cite.ts";
import { hasOwnNotice, translationSentence } from "../components/notice.ts";
import type { Reading } from "../view.ts";
import { disarm } from "./disarm.ts";
import { entryOf, fact } from "./entry.ts";
import type { Colophon, MailContent, MailSection, Notice } from "./mail-content.ts";

/** Writes down what the mail of an issue says to the readers of a language. */
export function mailContentOf(issue: Issue, reading: Reading): MailContent {
  const { archive, language, words, to } = reading;
  const title = issue.title[language];
  return {
    language,
    subject: issue.hidden ? words.editions.mail.draft({ subject: disarm(title.text) }) : disarm(title.text),
    newsletter: archive.site.title[language],
    ...headline(issue, reading),
    summary: issue.summary[language],
    byline: issue.authors.map(({ name }) => name).join(", "),
    notices: noticesOf(issue, reading),
    editorial: editorialOf(issue, reading),
    reports: issue.reports.map((report) => reportOf(report, reading)),
    colophon: colophonOf(issue, reading),
    address: archive.routes.absolute(to("issue", issue)),
    shortened: false,
  };
}

/** As on its page, the month is the title of an issue that has none of its own. */
function headline({ month, number, title }: Issue, { archive, language, words }: Reading): Pick<MailContent, "kicker" | "title"> {
  const name = monthName(month, language);
  const isOwn = hasOwnTitle({ title, month }, archive.site.title, language);
  const kicker = [...(isOwn ? [name] : []), ...(number === null ? [] : [words.issue.number({ number })])].join(" · ");
  return { kicker, title: isOwn ? title[language] : { text: name, language } };
}

function noticesOf(issue: Issue, reading: Reading): Notice[] {
  const { archive, language, words } = reading;
  const { hidden } = issue;
  const draft = hidden && (hidden.why === "draft" ? words.issue.draft : words.issue.future({ day: dayName(hidden.until, language) }));
  const corrections = issue.corrections.map(
    ({ date, note }): Notice => ({ lead: `${words.issue.corrected({ day: dayName(date, language) })}:`, text: note[language], link: null }),
  );
  const original = archive.routes.to("issue", archive.site.original, issue);
  const translated = translationOf(issue.text[language], original, reading);
  return [...(draft ? [{ lead: null, text: { text: draft, language }, link: null }] : []), ...corrections, ...translated];
}

function translationOf(text: Text, original: string, reading: Reading): Notice[] {
  const { archive, language, words } = reading;
  const told = translationSentence(text, reading);
  if (told === null) return [];
  const link = {
    words: words.translation.original({ language: words.languages[archive.site.original] }),
    address: archive.routes.absolute(original),
  };
  return [{ lead: null, text: { text: told, language }, link }];
}

function editorialOf(issue: Issue, { archive, language, words, to }: Reading): MailSection | null {
  const text = issue.text[language];
  if (text.html === "") return null;
  const address = archive.routes.absolute(to("issue", issue));
  const title = { text: words.issue.editorial, language };
  return { title, address, notices: [], language: text.language, blocks: blocksOf(text, address), actions: [], whole: true };
}

function reportOf(report: Report, reading: Reading): MailSection {
  const { archive, language, to } = reading;
  const text = report.text[language];
  const address = archive.routes.absolute(to("report", report));
  const original = archive.routes.to("report", archive.site.original, report);
  return {
    title: report.region.name[language],
    address,
    notices: hasOwnNotice(text, report.issue.text[language]) ? translationOf(text, original, reading) : [],
    language: text.language,
    blocks: blocksOf(text, address),
    actions: report.actions.map((action) => entryOf(action, reading)),
    whole: true,
  };
}

function blocksOf({ html }: Text, page: string): readonly Block[] {
  return readProse(absoluteAddresses(html, page));
}

function colophonOf(issue: Issue, reading: Reading): Colophon {
  const { archive, language, words } = reading;
  const { site, routes } = archive;
  const text = issue.text[language];
  const own = text.language === language ? language : site.original;
  const facts = [
    fact(words.footer.publisher, [{ text: site.publisher.name, language }], site.publisher.url),
    ...(site.issn ? [fact(words.footer.issn, [{ text: site.issn, language }])] : []),
    ...(site.licence ? [fact(words.footer.licence, [{ text: site.licence.name, language }], site.licence.url)] : []),
    ...(issue.source ? [fact(words.issue.source, [{ text: new URL(issue.source).hostname, language }], issue.source)] : []),
  ];
  return {
    citation: citation(issue, issue.title[language].text, text, reading),
    permalink: routes.absolute(routes.to("issue", own, issue)),
    facts,
    unsubscribe: site.subscribe?.unsubscribe ?? null,
  };
}
