import type { Archive } from "../../src/domain/archive.ts";
import type { Issue } from "../../src/domain/issue.ts";
import { escapeMarkup } from "../../src/html/html.ts";
import { once, oncePerLanguage } from "../../src/views/once.ts";
import type { Reading } from "../../src/views/reading.ts";
import { disarm, disarmHtml } from "./disarm.ts";
import { type MailContent, mailContentOf } from "./mail-content.ts";
import { mailHtml } from "./mail-html.ts";
import { mailText } from "./mail-text.ts";
import type { Images } from "./prose-html.ts";
import { shortened } from "./shorten.ts";

/** The mail of an issue. */
export interface Mail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** The largest that the HTML of a mail may be, in bytes: Gmail hides what follows after 102 kB. */
export const largest = 100_000;

/** Is in a letter for the way to unsubscribe, which is the one thing in it that the service may run. */
const leaving = "about:unsubscribe";

/** The mail of an issue in a language; it is made once for all its files. */
export const mailOf = oncePerLanguage(makeMail);

function makeMail(issue: Issue, reading: Reading): Mail {
  const content = mailContentOf(issue, reading);
  const { unsubscribe } = content.colophon;
  const marked: MailContent = { ...content, colophon: { ...content.colophon, unsubscribe: unsubscribe && leaving } };
  const write = (of: MailContent) => withLeave(disarmHtml(mailHtml(of, imagesOf(reading.archive))), escapeMarkup(unsubscribe ?? ""));
  const fitting = shortened(marked, (shorter) => Buffer.byteLength(write(shorter)) <= largest);
  return { subject: content.subject, html: write(fitting), text: withLeave(disarm(mailText(marked)), unsubscribe ?? "") };
}

/** Puts the way to unsubscribe in its place, which is the last one: texts may well speak of it before. */
function withLeave(text: string, way: string): string {
  const at = way === "" ? -1 : text.lastIndexOf(leaving);
  return at < 0 ? text : text.slice(0, at) + way + text.slice(at + leaving.length);
}

const imagesOf = once(({ images, routes }: Archive): Images => {
  const known = new Map(images.map((image) => [routes.absolute(image.address), image]));
  return (address) => known.get(address);
});
