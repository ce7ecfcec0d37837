// A process of its own: it builds the site as `npm run build` does, and tells its parent how that went.
import type { StartOptions } from "../options.ts";
import { codeFailure } from "./code-failure.ts";
import { endWithParent } from "./end-with-parent.ts";
import type { BuildReport } from "./messages.ts";

const options: StartOptions = JSON.parse(process.argv[2] ?? "");

async function report(): Promise<BuildReport> {
  try {
    const { buildSite } = await import("../../build/build.ts");
    const { failureOf } = await import("./failure-of.ts");
    return await buildSite(options).then(
      (built) => ({ built }),
      (error) => ({ failure: failureOf(error, options.language) }),
    );
  } catch (error) {
    return { failure: codeFailure(error, options.language) };
  }
}

endWithParent();
const told = await report();
process.send?.(told, undefined, undefined, () => process.disconnect());
