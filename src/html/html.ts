/** Markup that is safe to be in a page: made by {@link html}, or by the Markdown renderer. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** What can be in a template: text is escaped, markup is not, lists are joined, `null` and `false` leave nothing. */
export type Insert = string | number | Html | null | false | readonly Insert[];

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Escapes text for an element or a quoted attribute. */
export function escapeMarkup(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (character) => entities[character] as string) : text;
}

/** Writes markup; everything inserted that is not markup itself is escaped. Attribute values must be quoted. */
export function html(strings: TemplateStringsArray, ...inserts: readonly Insert[]): Html {
  let text = strings[0] as string;
  for (let i = 0; i < inserts.length; i++) text += write(inserts[i] as Insert) + strings[i + 1];
  return new Html(text);
}

/** Takes text for markup as it is. Only for what a renderer of ours has made. */
export function trusted(text: string): Html {
  return new Html(text);
}

function write(insert: Insert): string {
  if (typeof insert === "string") return escapeMarkup(insert);
  if (insert instanceof Html) return insert.text;
  if (insert === null || insert === false) return "";
  if (typeof insert === "number") return String(insert);
  let text = "";
  for (const item of insert) text += write(item);
  return text;
}
