/** A command that GitHub's runner finds in a log. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** The commands of GitHub's runner: a line with another name is a line like others. */
const known = new Set(
  "error warning notice debug group endgroup echo add-mask add-path add-matcher remove-matcher set-env set-output save-state stop-commands".split(
    " ",
  ),
);

/** Finds the commands in what a step prints, as the runner does: `::name key=value,…::message` at the beginning of a line, `##[name key=value;…]message` anywhere in it. */
export function commandsIn(log: string): WorkflowCommand[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => newForm(line) ?? oldForm(line) ?? []);
}

function newForm(line: string): WorkflowCommand | null {
  const text = line.trimStart();
  const end = text.indexOf("::", 2);
  if (!text.startsWith("::") || end === -1) return null;
  const [name = "", ...stated] = text.slice(2, end).split(" ");
  if (!known.has(name)) return null;
  return { name, properties: propertiesIn(stated.join(" "), ","), message: unescaped(text.slice(end + 2)) };
}

function oldForm(line: string): WorkflowCommand | null {
  const start = line.indexOf("##[");
  const end = line.indexOf("]", start);
  if (start === -1 || end === -1) return null;
  const [name = "", ...stated] = line.slice(start + 3, end).split(" ");
  if (!known.has(name)) return null;
  return { name, properties: propertiesIn(stated.join(" "), ";"), message: unescaped(line.slice(end + 1)) };
}

function propertiesIn(stated: string, separator: string): Record<string, string> {
  const pairs = stated.split(separator).map((pair) => /^([^=]+)=(.+)$/s.exec(pair.trim()));
  return Object.fromEntries(pairs.flatMap((pair) => (pair ? [[pair[1] as string, unescaped(pair[2] as string)]] : [])));
}

function unescaped(text: string): string {
  const signs: readonly (readonly [string, string])[] = [
    ["%0D", "\r"],
    ["%0A", "\n"],
    ["%3A", ":"],
    ["%2C", ","],
    ["%25", "%"],
  ];
  return signs.reduce((read, [code, sign]) => read.replaceAll(code, sign), text);
}
