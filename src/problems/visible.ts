/** Signs that represent what a terminal, or a log that is read by a program, would take for something else than text. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/\t/g, " "],
  // Marks that turn the direction of writing.
  [/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, "⇄"],
  // Control characters and what parts lines.
  [/[\p{Cc}\u2028\u2029]/gu, "·"],
  // GitHub takes ##[error], anywhere in a line of a log, for a command.
  [/##\[/g, "##⟦"],
];

/** Text of a stranger as it can be shown: in one line, with nothing hidden, and no command to the program that shows it. As long as it was. */
export function visible(text: string): string {
  return signs.reduce((shown, [misleading, sign]) => shown.replace(misleading, sign), text);
}

/** The most that is shown of a text that repeats the content: a value can be a pasted page. */
const longest = 600;

/** Words about a stranger's content as they can be shown; of very long ones the beginning and the end. */
export function shown(words: string): string {
  const half = longest / 2;
  return visible(words.length > longest ? `${words.slice(0, half)} … ${words.slice(-half)}` : words);
}

/** A path as it can begin a line: no file's name makes a command (`::error::`) of it. */
export function visiblePath(path: string): string {
  const shown = visible(path);
  return /^\s*::/.test(shown) ? `./${shown}` : shown;
}
