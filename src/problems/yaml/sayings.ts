import type { ProblemMessage } from "../catalogue.ts";
import type { Facts, YamlFault } from "../facts.ts";

/** What an editor is told of each way in which YAML cannot be read. */
export type YamlSayings = { readonly [fault in YamlFault]: (facts: Facts["bad-yaml"]) => ProblemMessage };
