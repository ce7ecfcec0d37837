/** A call of `npm run mail` that cannot succeed, and what is said of it in English and in Spanish. */
interface MailMistake {
  readonly name: string;
  /** 2 for a wrong call, 1 for a server that does not take the mail. */
  readonly status: 1 | 2;
  /** What is in `SMTP_URL`; null for nothing. */
  readonly server: string | null;
  readonly args: readonly string[];
  readonly en: RegExp;
  readonly es: RegExp;
}

/** Is in the addresses of servers, and never to be printed. */
export const password = "made-up-secret";

/** The ports of a server that takes everything, of one that wants a password, and of one that takes nothing for `no-one`. */
interface Ports {
  readonly open: number;
  readonly locked: number;
  readonly strict: number;
}

export function mailMistakes(ports: Ports): readonly MailMistake[] {
  const [open, locked, strict] = [ports.open, ports.locked, ports.strict].map((port) => `smtp://127.0.0.1:${port}`) as [
    string,
    string,
    string,
  ];
  const from = ["--from", "editor@example.org"];
  const to = ["--to", "reader@example.org"];
  const noOne = ["--to", "no-one@example.org"];
  const wrongCall = { status: 2, server: open, args: ["2021-09", ...to, ...from] } as const;
  const failure = { ...wrongCall, status: 1 } as const;
  const badServer = {
    ...wrongCall,
    en: /^SMTP_URL is not the address of a mail server\./,
    es: /^SMTP_URL no es la dirección de un servidor/,
  };
  const usage = { ...wrongCall, en: /^Say which month and to whom: npm run mail -- 2021-09 --to/, es: /^Indique el mes y el destinatario/ };
  const refused = { ...failure, server: strict };
  return [
    { name: "no month", ...usage, args: [...to, ...from] },
    {
      name: "two months",
      ...wrongCall,
      en: /^“2021-10” is one word too many\. npm run mail -- --help/,
      es: /^«2021-10» es una palabra de más\. npm run mail -- --help/,
      args: ["2021-09", "2021-10", ...to, ...from],
    },
    { name: "no addressee", ...usage, args: ["2021-09", ...from] },
    { name: "no server", ...wrongCall, server: null, en: /^SMTP_URL names no mail server\./, es: /^SMTP_URL no indica ningún servidor/ },
    { name: "another server", ...badServer, server: `https://a:${password}@example.org` },
    { name: "no address at all", ...badServer, server: `smtp//${password}` },
    { name: "a password with a bare #", ...badServer, server: `smtp://a%40example.org:12#${password}@example.org` },
    { name: "a password with a bare /", ...badServer, server: `smtp://a%40example.org:12/${password}@example.org` },
    { name: "half an escape in the user", ...badServer, server: `smtp://a%:${password}@example.org` },
    {
      name: "no sender",
      ...wrongCall,
      args: ["2021-09", ...to],
      en: /^Say from whom with --from ADDRESS/,
      es: /^Indique el remitente con --from DIRECCIÓN/,
    },
    {
      name: "a bad addressee",
      ...wrongCall,
      args: ["2021-09", "--to", "a b@c", ...from],
      en: /^“a b@c” is not an e-mail address\.$/m,
      es: /^«a b@c» no es una dirección de correo\.$/m,
    },
    {
      name: "a bad sender",
      ...wrongCall,
      args: ["2021-09", ...to, "--from", "x"],
      en: /^“x” is not an e-mail address\.$/m,
      es: /^«x» no es una dirección de correo\.$/m,
    },
    {
      name: "an unknown month",
      ...wrongCall,
      args: ["2021-9", ...to, ...from],
      en: /^There is no issue “2021-9”\. Did you mean 2021-09\? There are: 2022-03, .*2021-01\.$/m,
      es: /^No existe el número «2021-9»\. ¿Quiso decir 2021-09\? Existen: 2022-03, .*2021-01\.$/m,
    },
    {
      name: "a language that the archive does not have",
      ...wrongCall,
      args: [...wrongCall.args, "--in", "fr"],
      en: /^The archive has no language “fr”\. It has: es, en\.$/m,
      es: /^El acervo no tiene el idioma «fr»\. Tiene: es, en\.$/m,
    },
    {
      name: "a wrong password",
      ...failure,
      server: locked.replace("//", `//a%40example.org:${password}-but-wrong@`),
      en: /^The mail server does not accept the user or the password in SMTP_URL: 535 /,
      es: /^El servidor de correo no acepta el usuario o la contraseña de SMTP_URL: 535 /,
    },
    {
      name: "no password where one is needed",
      ...failure,
      server: locked,
      en: /^The mail server does not accept the user or the password in SMTP_URL: 530 /,
      es: /^El servidor de correo no acepta el usuario o la contraseña de SMTP_URL: 530 /,
    },
    {
      name: "nobody listens",
      ...failure,
      server: "smtp://127.0.0.1:1",
      en: /^The mail server cannot be reached; look at host and port in SMTP_URL: .*ECONNREFUSED/,
      es: /^No se puede llegar al servidor de correo; .*ECONNREFUSED/,
    },
    {
      name: "an addressee that the server refuses",
      ...refused,
      args: ["2021-09", ...noOne, ...from],
      en: /^The mail server did not take the mail: .*There is no such person$/m,
      es: /^El servidor de correo no aceptó el mensaje: .*There is no such person$/m,
    },
    {
      name: "one of two addressees refused",
      ...refused,
      args: ["2021-09", ...noOne, ...to, ...from],
      en: /^The mail server did not take the mail: no-one@example\.org$/m,
      es: /^El servidor de correo no aceptó el mensaje: no-one@example\.org$/m,
    },
  ];
}
