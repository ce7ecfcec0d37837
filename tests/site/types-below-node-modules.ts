/**
 * Loaded before everything else, it lets Node take the types out of code below a folder `node_modules`, which Node itself refuses to do. So an
 * installed program can be tried before there is a package of it.
 */
import { readFileSync } from "node:fs";
import { registerHooks, stripTypeScriptTypes } from "node:module";
import { fileURLToPath } from "node:url";

registerHooks({
  load: (url, context, next) => {
    if (!/\/node_modules\/.*\.ts$/.test(url)) return next(url, context);
    return { format: "module", shortCircuit: true, source: stripTypeScriptTypes(readFileSync(fileURLToPath(url), "utf8")) };
  },
});
