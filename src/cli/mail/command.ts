import { defineCommand, type OptionsOf } from "../command.ts";
import { answers, content, text, texts } from "../options.ts";

/** `in`: the language of the issue, as it was asked for. */
const options = { content, to: texts, from: text, in: text, language: answers };

export type MailOptions = OptionsOf<typeof options>;

/** `npm run mail -- 2021-09 --to a@b.c`: sends an issue as a proof. The server is in `SMTP_URL`. */
export const mailCommand = defineCommand({ options, most: 1, run: async (given) => (await import("./mail.ts")).mail(given) });
