import type { Messages } from "../../src/languages/messages.d.ts";
import { messagesIn } from "../../src/languages/messages-in.ts";
import type { Fact, Value } from "../../src/views/fact.ts";
import type { Colophon, MailContent, MailNotice, MailSection } from "./mail-content.ts";
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
    ...notices.map(noticeLines),
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

function noticeLines({ lead, text, link }: MailNotice): string[] {
  const said = [lead, text.text, link && `${valueText(link)}.`].filter((part) => part);
  return wrap(said.join(" "), "! ");
}

/** @param whole The address of the issue, which is in the mail already. */
function sectionText({ title, address, notices, blocks, actions }: MailSection, whole: string, { editions }: Messages): string[] {
  const parts = [
    [...underlined(title.text, "-"), ...(address === whole ? [] : wrap(address))],
    ...notices.map(noticeLines),
    ...(blocks.length > 0 ? [proseText(blocks, (alternative) => editions.mail.image({ alternative }))] : []),
    ...actions.map(entryText),
  ];
  return parts.flatMap((lines, n) => [...(n > 0 ? [""] : []), ...lines]);
}

function entryText({ title, facts }: MailSection["actions"][number]): string[] {
  return [...wrap(title.text, "* "), ...factsText(facts, "  ")];
}

function factsText(facts: readonly Fact[], indent = ""): string[] {
  return facts.flatMap(({ label, values }) => wrap(`${label}: ${values.map(valueText).join(", ")}`, indent));
}

/** Words and where they lead; a host is a part of its address. */
function valueText({ text, address }: Value): string {
  if (address === null) return text;
  return new URL(address).hostname === text ? address : linkText(text, address);
}

function ending(
  { citation, permalink, imprint, unsubscribe }: Colophon,
  { newsletter }: MailContent,
  { issue, editions }: Messages,
): string[][] {
  const { mail } = editions;
  return [
    underlined(issue.howToCite, "-"),
    wrap(`${citation} ${permalink}`),
    factsText(imprint),
    ...(unsubscribe ? [[...wrap(mail.reason({ newsletter: newsletter.text })), ...wrap(`${mail.unsubscribe}: ${unsubscribe}`)]] : []),
  ];
}
