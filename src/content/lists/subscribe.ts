import type * as z from "zod";
import type { Subscribe } from "../../domain/site.ts";
import type { Problems } from "../../problems/problem.ts";
import type { Yaml } from "../fields/yaml.ts";
import { formField } from "../schemas/fields.ts";
import type { siteSchema } from "../schemas/site.ts";

type Form = NonNullable<z.output<ReturnType<typeof siteSchema>>["subscribe"]>;

/** The most hosts and the most hidden fields: all of them are in every page, or in every page with the form. */
const most = { hosts: 10, hidden: 20 };

/** The form of the service that sends the newsletter: names of its hidden fields are held to what a form can send. */
export function readSubscribe(form: Form | undefined, yaml: Yaml, problems: Problems): Subscribe | null {
  if (!form) return null;
  const { action, field, privacy = null, unsubscribe = null, hosts = [], hidden = {} } = form;
  noteTooMany({ hosts: hosts.length, hidden: Object.keys(hidden).length }, yaml, problems);
  noteNames(Object.keys(hidden), field, yaml, problems);
  const origins = hosts.flatMap((host) => URL.parse(host)?.origin ?? []);
  return { action, field, privacy, unsubscribe, hosts: [...new Set(origins)], hidden: Object.entries(hidden) };
}

function noteTooMany(counts: typeof most, yaml: Yaml, problems: Problems): void {
  for (const name of ["hosts", "hidden"] as const)
    if (counts[name] > most[name]) problems.add("too-many", { most: most[name] }, yaml.at(["subscribe", name], "key"));
}

/** A hidden field of the address's own name would send a second address. */
function noteNames(names: readonly string[], address: string, yaml: Yaml, problems: Problems): void {
  for (const name of names) {
    const format = name === address ? "hidden" : "field";
    if (name === address || !formField.safeParse(name).success)
      problems.add("wrong-format", { format, value: name, suggestion: null }, yaml.at(["subscribe", "hidden", name], "key"));
  }
}
