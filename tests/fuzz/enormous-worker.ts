import { Attempts } from "./attempt.ts";
import { bodies, yamls } from "./enormous.ts";
import { Random } from "./random.ts";
import { realFiles } from "./real-files.ts";

const path = "issues/2021-08/northwest.es.md";
/** That of the real report, so that what refers to its actions finds them. */
const frontMatter = /^---\n.*?\n---\n/s.exec(String(realFiles().get(path)))?.[0] ?? "";
const attempts = new Attempts();
await attempts.tryUnchanged();

for (const [name, text] of [
  ...Object.entries(bodies).map(([name, body]) => [`body: ${name}`, `${frontMatter}${body}`] as const),
  ...Object.entries(yamls).map(([name, yaml]) => [`YAML: ${name}`, `---\n${yaml}\n---\nInventado.\n`] as const),
]) {
  const before = process.cpuUsage();
  const { codes, faults } = await attempts.try({ path, bytes: Buffer.from(text) }, new Random(1));
  const { user, system } = process.cpuUsage(before);
  console.log(JSON.stringify({ name, milliseconds: Math.round((user + system) / 1000), codes, faults }));
}
attempts.clear();
