import type { SendingFailure } from "../../build/sending-failed.ts";
import { nearest } from "../../problems/nearest.ts";
import type { EditorsLanguage } from "../words.ts";

/** What `npm run mail` says. */
export interface MailWords {
  readonly usage: string;
  readonly noServer: string;
  readonly badServer: string;
  readonly noSender: string;
  readonly badAddress: (address: string) => string;
  readonly noIssue: (month: string, known: readonly string[]) => string;
  readonly noLanguage: (language: string, known: readonly string[]) => string;
  readonly sent: (subject: string, to: string) => string;
  /** What is said with what the server, or the network, answered. */
  readonly failed: Readonly<Record<SendingFailure, (answer: string) => string>>;
}

/** How many months are listed, the newest first. */
const listed = 24;

const en: MailWords = {
  usage: "Say which month and to whom: npm run mail -- 2021-09 --to you@example.org",
  noServer: "SMTP_URL names no mail server. Set it to an address such as smtp://user:password@mail.example.org:587 and try again.",
  badServer:
    "SMTP_URL is not the address of a mail server. It looks like smtp://user:password@mail.example.org:587, or smtps:// with port 465; in user and password write %40 for @, %23 for #, %2F for /, %3F for ? and %25 for %.",
  noSender: "Say from whom with --from ADDRESS: the user in SMTP_URL is no e-mail address.",
  badAddress: (address) => `“${address}” is not an e-mail address.`,
  noIssue: (month, known) =>
    `There is no issue “${month}”.${near(month, known, (found) => ` Did you mean ${found}?`)} There are: ${list(known)}.`,
  noLanguage: (language, known) => `The archive has no language “${language}”. It has: ${known.join(", ")}.`,
  sent: (subject, to) => `Sent: “${subject}” → ${to}`,
  failed: {
    login: (answer) => `The mail server does not accept the user or the password in SMTP_URL: ${answer}`,
    unreachable: (answer) => `The mail server cannot be reached; look at host and port in SMTP_URL: ${answer}`,
    slow: (answer) => `The mail server does not answer; look at host and port in SMTP_URL, or try again later: ${answer}`,
    unsafe: (answer) => `The mail server offers no safe connection, without which no password is sent; try smtps:// in SMTP_URL: ${answer}`,
    refused: (answer) => `The mail server did not take the mail: ${answer}`,
  },
};

const es: MailWords = {
  usage: "Indique el mes y el destinatario: npm run mail -- 2021-09 --to usted@example.org",
  noServer:
    "SMTP_URL no indica ningún servidor de correo. Póngale una dirección como smtp://usuario:contraseña@correo.example.org:587 y vuelva a intentarlo.",
  badServer:
    "SMTP_URL no es la dirección de un servidor de correo. Debe parecerse a smtp://usuario:contraseña@correo.example.org:587, o smtps:// con el puerto 465; en usuario y contraseña escriba %40 por @, %23 por #, %2F por /, %3F por ? y %25 por %.",
  noSender: "Indique el remitente con --from DIRECCIÓN: el usuario de SMTP_URL no es una dirección de correo.",
  badAddress: (address) => `«${address}» no es una dirección de correo.`,
  noIssue: (month, known) =>
    `No existe el número «${month}».${near(month, known, (found) => ` ¿Quiso decir ${found}?`)} Existen: ${list(known)}.`,
  noLanguage: (language, known) => `El archivo no tiene el idioma «${language}». Tiene: ${known.join(", ")}.`,
  sent: (subject, to) => `Enviado: «${subject}» → ${to}`,
  failed: {
    login: (answer) => `El servidor de correo no acepta el usuario o la contraseña de SMTP_URL: ${answer}`,
    unreachable: (answer) => `No se puede llegar al servidor de correo; revise el servidor y el puerto de SMTP_URL: ${answer}`,
    slow: (answer) => `El servidor de correo no responde; revise el servidor y el puerto de SMTP_URL, o inténtelo más tarde: ${answer}`,
    unsafe: (answer) =>
      `El servidor de correo no ofrece una conexión segura, sin la cual no se envía ninguna contraseña; pruebe con smtps:// en SMTP_URL: ${answer}`,
    refused: (answer) => `El servidor de correo no aceptó el mensaje: ${answer}`,
  },
};

export function mailWordsIn(language: EditorsLanguage): MailWords {
  return language === "es" ? es : en;
}

function near(month: string, known: readonly string[], say: (found: string) => string): string {
  const found = nearest(month, known);
  return found ? say(found) : "";
}

function list(months: readonly string[]): string {
  return months.slice(0, listed).join(", ") + (months.length > listed ? ", …" : "");
}
