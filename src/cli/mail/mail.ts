import { load } from "../../content/load.ts";
import type { Archive } from "../../domain/archive.ts";
import type { Issue } from "../../domain/issue.ts";
import type { Language } from "../../domain/language.ts";
import { nearest } from "../../problems/nearest.ts";
import { WrongCall } from "../command.ts";
import { type CommandMessages, commandMessages } from "../messages.ts";
import { firstOf } from "../printing.ts";
import { withContent } from "../report-errors.ts";
import { today } from "../today.ts";
import type { MailOptions } from "./options.ts";

/** How long a mail server may take for an answer, in milliseconds. */
const patience = 15_000;

/** How many months are listed, the newest first. */
const most = 24;

/** What a proof is called for with, checked but for what only the archive knows. */
interface Call {
  readonly month: string;
  readonly to: readonly string[];
  readonly from: string;
  readonly url: URL;
}

/** `npm run mail -- 2021-09 --to a@b.c`: sends an issue as a proof. The server is in `SMTP_URL`. */
export async function mail(options: MailOptions): Promise<number> {
  const words = commandMessages("mail", options.language);
  return await withContent(options, async () => {
    const call = callOf(options, process.env.SMTP_URL, words);
    await send(load({ ...options, drafts: true, today }), call, options, words);
  });
}

function callOf({ named, to, from }: MailOptions, server: string | undefined, words: CommandMessages<"mail">): Call {
  const [month, ...more] = named;
  if (month === undefined || more.length > 0 || to.length === 0) throw new WrongCall(words.usage);
  if (!server) throw new WrongCall(words.noServer);
  const url = serverOf(server);
  if (!url) throw new WrongCall(words.badServer);
  const sender = from ?? decodeURIComponent(url.username);
  if (from === null && !isAddress(sender)) throw new WrongCall(words.noSender);
  const wrong = [...to, sender].find((address) => !isAddress(address));
  if (wrong !== undefined) throw new WrongCall(words.badAddress({ address: wrong }));
  return { month, to, from: sender, url };
}

/**
 * The address of a mail server; null for anything else. It may hold a password, and is never printed. One that goes on behind the server
 * has a password that was cut at its `#`, `?` or `/`.
 */
function serverOf(text: string): URL | null {
  const url = URL.parse(text);
  const isServer = url && /^smtps?:$/.test(url.protocol) && url.hostname !== "" && /^\/?$/.test(url.pathname + url.search + url.hash);
  return isServer && isDecodable(url.username + url.password) ? url : null;
}

function isDecodable(text: string): boolean {
  try {
    return decodeURIComponent(text) !== "\0";
  } catch {
    return false;
  }
}

function isAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+$/.test(text);
}

async function send(
  archive: Archive,
  { month, to, from, url }: Call,
  { in: wanted }: MailOptions,
  words: CommandMessages<"mail">,
): Promise<void> {
  const issue = issueOf(archive, month, words);
  const language = languageOf(archive, wanted, words);
  // Loaded when it is needed: the other commands do without MJML and SMTP.
  const { sendProof } = await import("../../build/send-mail.ts");
  const subject = await sendProof(archive, { issue, language, from, to }, { url, patience });
  console.log(words.sent({ subject, to: to.join(", ") }));
}

function issueOf({ issues }: Archive, month: string, words: CommandMessages<"mail">): Issue {
  const issue = issues.find(({ month: { id } }) => id === month);
  const known = issues.map(({ month: { id } }) => id);
  if (!issue) throw new WrongCall(words.noIssue({ month, near: nearest(month, known), known: firstOf(known, most) }));
  return issue;
}

function languageOf({ site }: Archive, wanted: string | null, words: CommandMessages<"mail">): Language {
  const language = wanted === null ? site.original : site.languages.find((known) => known === wanted);
  if (!language) throw new WrongCall(words.noLanguage({ language: String(wanted), known: site.languages }));
  return language;
}
