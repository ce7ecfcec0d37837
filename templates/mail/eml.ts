import { createHash } from "node:crypto";
import MailComposer from "nodemailer/lib/mail-composer";
import { lastDayOf } from "../../src/domain/day.ts";
import type { Issue } from "../../src/domain/issue.ts";
import { beginningOf } from "../../src/languages/moment.ts";
import type { Reading } from "../../src/views/reading.ts";
import { disarm } from "./disarm.ts";
import { type Mail, mailOf } from "./mail.ts";

/**
 * The mail of an issue as a draft (RFC 5322) that mail programs open for sending: without addressees, from nobody.
 * It is the same bytes each time: its day is the issue's, and its id and boundary are made from what it holds.
 */
export async function eml(issue: Issue, reading: Reading): Promise<string> {
  const { archive, language } = reading;
  const mail = mailOf(issue, reading);
  const day = issue.published ?? lastDayOf(issue.month);
  const composer = new MailComposer({
    ...contentOf(mail),
    from: { name: disarm(archive.site.title[language].text), address: "newsletter@example.invalid" },
    newline: "windows",
    date: beginningOf(day, archive.site.timezone).toMailDate(),
    messageId: `<${issue.month.id}.${language}@${archive.site.url.hostname}>`,
    baseBoundary: createHash("sha256").update(mail.html).update(mail.text).digest("hex").slice(0, 32),
    headers: { "X-Unsent": "1", "Content-Language": language },
  });
  return String(await composer.compile().build());
}

/** What of a mail is the same in a draft and in a proof; nothing in it is ever read from elsewhere. */
export function contentOf({ subject, html, text }: Mail) {
  return { subject, html, text, textEncoding: "quoted-printable", disableFileAccess: true, disableUrlAccess: true } as const;
}
