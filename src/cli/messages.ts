import type { EditorMessages } from "../languages/messages.d.ts";
import { type EditorsLanguage, editorMessages, editorsLanguages } from "../languages/messages-in.ts";

/** What a command says, in the language of the answers. */
export type CommandMessages<Name extends keyof EditorMessages["commands"]> = EditorMessages["commands"][Name];

export function commandMessages<Name extends keyof EditorMessages["commands"]>(
  name: Name,
  language: EditorsLanguage,
): CommandMessages<Name> {
  return editorMessages("commands", language)[name];
}

/** The language that the system is set to (POSIX locale variables); English where editors are not answered in that. */
export function editorsLanguage({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): EditorsLanguage {
  const locale = LC_ALL || LC_MESSAGES || LANG || "";
  return editorsLanguages.find((language) => locale.startsWith(language)) ?? "en";
}
