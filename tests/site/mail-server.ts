import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { after } from "node:test";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

/** A mail server on this machine, and what it has received. */
export interface MailServer {
  readonly port: number;
  readonly received: { readonly to: readonly string[]; readonly mail: string }[];
}

/** Starts a mail server that takes everything, but for what the options say; it ends with the tests of the file. */
export async function mailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const received: { to: readonly string[]; mail: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, { envelope }, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        received.push({ to: envelope.rcptTo.map(({ address }) => address), mail: String(Buffer.concat(parts)) });
        done();
      });
    },
    ...options,
  });
  server.on("error", () => {});
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  after(() => server.close(() => {}));
  return { port: (listening.address() as AddressInfo).port, received };
}
