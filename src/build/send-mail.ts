import { createTransport } from "nodemailer";
import { contentOf } from "../../templates/mail/eml.ts";
import { mailOf } from "../../templates/mail/mail.ts";
import type { Archive } from "../domain/archive.ts";
import type { Issue } from "../domain/issue.ts";
import type { Language } from "../domain/language.ts";
import { messagesIn } from "../languages/messages-in.ts";
import { readingOf } from "../views/reading.ts";
import { SendingFailed, type SendingFailure } from "./sending-failed.ts";

/** A mail that is sent to try it out. */
export interface Proof {
  readonly issue: Issue;
  readonly language: Language;
  readonly from: string;
  readonly to: readonly string[];
}

/** A mail server: `smtp://user:password@host:port`, or `smtps://` for one that speaks TLS from the first byte. */
export interface MailServer {
  readonly url: URL;
  /** How long the server may take for an answer, in milliseconds. */
  readonly patience: number;
}

/**
 * Sends an issue as a proof.
 * @returns the subject that it was sent under.
 * @throws SendingFailed where the server cannot be reached or does not take it for everyone.
 */
export async function sendProof(archive: Archive, { issue, language, from, to }: Proof, server: MailServer): Promise<string> {
  const content = contentOf(mailOf(issue, readingOf(archive, language)));
  const subject = messagesIn(language).editions.mail.proof({ subject: content.subject });
  const sender = { name: archive.site.title[language].text, address: from };
  const transport = createTransport(settingsOf(server));
  try {
    const { rejected } = await transport.sendMail({ ...content, subject, from: sender, to: [...to] });
    if (rejected.length > 0) throw new SendingFailed("refused", rejected.join(", "));
  } catch (error) {
    throw error instanceof SendingFailed ? error : failureOf(error);
  } finally {
    transport.close();
  }
  return subject;
}

/** A password is never sent unencrypted, but to this machine itself. */
function settingsOf({ url, patience }: MailServer) {
  const { protocol, hostname, port, username, password } = url;
  const user = decodeURIComponent(username);
  const isHere = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  return {
    host: hostname.replace(/^\[|\]$/g, ""),
    ...(port && { port: Number(port) }),
    secure: protocol === "smtps:",
    ...(user && { auth: { user, pass: decodeURIComponent(password) }, requireTLS: !isHere }),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    dnsTimeout: patience,
  };
}

const failures: Readonly<Record<string, SendingFailure>> = {
  EAUTH: "login",
  ENOAUTH: "login",
  ETIMEDOUT: "slow",
  ETLS: "unsafe",
  EENVELOPE: "refused",
  EMESSAGE: "refused",
  EPROTOCOL: "refused",
};

/** What a server answers that takes mail only from those who log in (RFC 4954). */
const loginNeeded = 530;

/** What nodemailer throws has a code; what has none is no failure of sending, and is thrown on. */
function failureOf(error: unknown): unknown {
  const { code, response, responseCode, message } = error as Record<string, unknown>;
  if (typeof code !== "string") return error;
  const failure = responseCode === loginNeeded ? "login" : (failures[code] ?? "unreachable");
  // A server may answer anything: nothing of it may move the cursor of a terminal.
  return new SendingFailed(failure, String(response ?? message).replace(/[\s\p{Cc}]+/gu, " "));
}
