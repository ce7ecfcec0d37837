import type { Messages } from "../../src/languages/messages.d.ts";
import { messagesIn } from "../../src/languages/messages-in.ts";
import type { Colophon, Entry, Fact, MailContent, MailSection, Notice } from "./mail-content.ts";
import { linkText, proseText } from "./prose-text.ts";
import { columns, wrap } from "./wrap.ts";

/** Writes the plain text of a mail: all of it, since no mail program cuts that off. */
export function mailText(content: MailContent): string {
  const words = messagesIn(content.language);
  const { newsletter, kicker, title, summary, byline, notices, editorial, reports, colophon, address } = content;
  const { mail } = words.editions;
  const parts = [
    wrap(kicker ? `${newsletter.text} · ${kicker}` : newsletter.text),
    underlined(title.text, "="),
    wrap(summary.text),
    ...(byline ? [wrap(byline)] : []),
    wrap(`${mail.browser}: ${address}`),
    ...notices.map(noticeText),
    ...(editorial ? [sectionText(editorial, address, words)] : []),
    ...reports.map((report) => sectionText(report, address, words)),
    ...ending(colophon, content, words),
  ];
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** A heading with a line below it, as long as its last line. */
function underlined(text: string, sign: "=" | "-"): string[] {
  const lines = wrap(text);
  return [...lines, sign.repeat(Math.min(columns, Math.max(...lines.map((line) => [...line].length), 3)))];
}

function noticeText({ lead, text, link }: Notice): string[] {
  const said = [lead, text.text, link && `${linkText(link.words, link.address)}.`].filter((part) => part);
  return wrap(said.join(" "), "! ");
}

/** @param whole The address of the issue, which has been told. */
function sectionText({ title, address, notices, blocks, actions }: MailSection, whole: string, { editions }: Messages): string[] {
  const parts = [
    [...underlined(title.text, "-"), ...(address === whole ? [] : wrap(address))],
    ...notices.map(noticeText),
    ...(blocks.length > 0 ? [proseText(blocks, (alternative) => editions.mail.image({ alternative }))] : []),
    ...actions.map(entryText),
  ];
  return parts.flatMap((lines, n) => [...(n > 0 ? [""] : []), ...lines]);
}

function entryText({ title, facts }: Entry): string[] {
  return [...wrap(title.text, "* "), ...facts.flatMap((fact) => wrap(factText(fact), "  "))];
}

function factText({ label, values, address }: Fact): string {
  const names = values.map(({ text }) => text).join(", ");
  return `${label}: ${address ?? names}`;
}

function ending(
  { citation, permalink, facts, unsubscribe }: Colophon,
  { newsletter }: MailContent,
  { issue, editions }: Messages,
): string[][] {
  const { mail } = editions;
  return [
    underlined(issue.howToCite, "-"),
    wrap(`${citation} ${permalink}`),
    facts.flatMap((fact) => wrap(colophonText(fact))),
    ...(unsubscribe ? [[...wrap(mail.reason({ newsletter: newsletter.text })), ...wrap(`${mail.unsubscribe}: ${unsubscribe}`)]] : []),
  ];
}

function colophonText({ label, values, address }: Fact): string {
  const names = values.map(({ text }) => text).join(", ");
  return `${label}: ${address ? linkText(names, address) : names}`;
}
