import type { OptionsOf } from "../command.ts";
import { answers, content, text, texts } from "../option-types.ts";

/** `in`: the language of the issue, as it was asked for. */
export const mailOptions = { content, to: texts, from: text, in: text, language: answers };

export type MailOptions = OptionsOf<typeof mailOptions>;
