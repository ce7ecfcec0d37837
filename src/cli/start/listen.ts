import { createServer, type RequestListener, type Server } from "node:http";

/** Both addresses of this machine: a browser may try either one first, and would else find another program there. */
const addresses = ["127.0.0.1", "::1"];

/** What listens, and how it is ended. */
export interface Listening {
  readonly port: number;
  readonly close: () => void;
}

/**
 * Listens on this machine alone, at a port or the next free one.
 * @throws Error with the code of the system where no port can be had.
 */
export async function listenOn(port: number, listener: RequestListener, tries = 100): Promise<Listening> {
  const servers: Server[] = [];
  const close = () => servers.forEach(end);
  try {
    for (const address of addresses) servers.push(...(await listening(address, portOf(servers) ?? port, listener)));
    return { port: portOf(servers) ?? port, close };
  } catch (error) {
    close();
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || tries === 0 || port >= 65535) throw error;
    return await listenOn(port === 0 ? 0 : port + 1, listener, tries - 1);
  }
}

/** Where the first of some servers listens. */
function portOf([server]: readonly Server[]): number | null {
  const address = server?.address();
  return typeof address === "object" ? (address?.port ?? null) : null;
}

/** None where the machine has no such address. */
function listening(address: string, port: number, listener: RequestListener): Promise<Server[]> {
  const server = createServer(listener);
  const isMissing = ({ code = "" }: NodeJS.ErrnoException) => /^(EADDRNOTAVAIL|EAFNOSUPPORT)$/.test(code);
  return new Promise((resolve, reject) => {
    server.once("error", (error) => (isMissing(error) ? resolve([]) : reject(error)));
    server.listen(port, address, () => resolve([server]));
  });
}

function end(server: Server): void {
  server.closeAllConnections();
  server.close();
}
