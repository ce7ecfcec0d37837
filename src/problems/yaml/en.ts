import type { YamlSayings } from "./sayings.ts";

/** What is said in English of YAML that cannot be read. */
export const en: YamlSayings = {
  colon: () => ({
    message: "This text has a colon and a space in it, which would begin another field.",
    hint: 'Put the whole text in quotes: summary: "A town: its certificate".',
  }),
  "no-colon": () => ({
    message: "This line is no field: a colon and a space are missing behind its name.",
    expected: "name: value",
    hint: "If it goes on with the text above, indent it by two spaces.",
  }),
  indent: () => ({
    message: "The lines here do not begin where they should.",
    expected: "fields that belong together begin in the same column; what belongs to a field is indented by two more spaces",
  }),
  dash: () => ({
    message: "A list item does not fit here.",
    expected: "a list begins on the line below its field, or is in brackets: [one, another]",
  }),
  "dash-sign": ({ sign }) => ({ message: `An item of a list begins with a hyphen (-), not with “${sign}”.`, hint: "Type it anew: - " }),
  "dash-space": () => ({ message: "Behind the hyphen a space is missing.", expected: "- name: value" }),
  "no-dash": ({ sign }) => ({
    message: `Here “${sign}” is used twice in one item of the list.`,
    hint: `If the next item begins here, its hyphen is missing: - ${sign}: …`,
  }),
  space: () => ({
    message: "This is another kind of space, as word processors and web pages use.",
    hint: "Delete it, and type a plain space in its place.",
  }),
  tab: () => ({ message: "This line is indented by a tab.", hint: "Use spaces." }),
  "open-quote": () => ({ message: "This quotation mark is never closed.", hint: "Close it at the end of the text." }),
  "open-bracket": ({ sign }) => ({
    message: "This bracket is never closed.",
    hint: `Close it with “${sign === "{" ? "}" : "]"}” at the end of the list.`,
  }),
  comma: () => ({ message: "Between the brackets a comma is missing, or there is one too many.", expected: "[one, another]" }),
  start: ({ sign }) => ({ message: `A text cannot begin with “${sign}”.`, hint: "Put the whole text in quotes." }),
  "after-value": ({ sign }) => ({
    message: "Nothing may follow here: the value was at its end.",
    hint: sign.startsWith("(")
      ? "Links in fields have no brackets: write the address alone."
      : "Quotes go around a whole text. For quotes within it use “ ” or the other kind: 'the campaign \"MCR2030\"'.",
  }),
  "after-bar": () => ({ message: "Behind | or > nothing may follow.", hint: "Begin the text on the next line, indented by two spaces." }),
  backslash: () => ({
    message: "A backslash in double quotes begins a code, and there is no such code.",
    hint: "Write two backslashes, or use single quotes.",
  }),
  comment: () => ({
    message: "Before a hash sign (#) there has to be a space.",
    hint: "If it belongs to the text, put all of it in quotes.",
  }),
  "second-document": () => ({ message: "A second line --- begins here.", hint: "Front matter and lists have one part alone." }),
  tag: ({ sign }) => ({ message: `Tags such as “${sign}” are not read.`, hint: "Delete it, or put the whole text in quotes." }),
  twice: ({ sign }) => ({ message: `The field “${sign}” is here twice.`, hint: "Keep one of them." }),
  other: ({ reason }) => ({ message: `The YAML cannot be read here: ${reason}` }),
};
