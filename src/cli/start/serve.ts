// @ts-expect-error: ships no types
import DevServer from "@11ty/eleventy-dev-server";
import type { Options } from "../call/options.ts";

/** The methods of Eleventy's development server that are used here. */
interface Server {
  serve(port: number): void;
  getPort(): Promise<number>;
  reload(event: object): Promise<void>;
}

/** A site that is being served. */
export interface Serving {
  readonly address: string;
  /** Makes open pages load again. */
  readonly reload: () => void;
}

/** Serves the output folder on this machine, at the wanted port or the next free one. */
export async function serve({ output, port }: Options, pathPrefix: string): Promise<Serving> {
  const quiet = { info: () => {}, log: () => {}, error: console.error };
  const server: Server = DevServer.getServer("gaceta", output, {
    pathPrefix,
    domDiff: false,
    portReassignmentRetryCount: 100,
    logger: quiet,
    messageOnStart: () => "",
  });
  // Asked for before it listens: the server answers only at that moment.
  const taken = server.getPort();
  server.serve(port);
  return {
    address: `http://localhost:${await taken}${pathPrefix}`,
    reload: () => void server.reload({ files: [] }),
  };
}
