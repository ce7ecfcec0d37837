import type { Archive } from "../../../src/domain/archive.ts";
import type { Issue } from "../../../src/domain/issue.ts";
import type { Language } from "../../../src/domain/language.ts";
import { readingOf } from "../../../src/views/reading.ts";
import { eml } from "../../../templates/mail/eml.ts";
import { type Mail, mailOf } from "../../../templates/mail/mail.ts";

/** The mail of the September of the made-up archive. */
export function septemberMail(archive: Archive, language: Language = archive.site.original): Mail {
  return mailOf(september(archive), readingOf(archive, language));
}

/** The draft of the same. */
export async function septemberDraft(archive: Archive, language: Language = archive.site.original): Promise<string> {
  return await eml(september(archive), readingOf(archive, language));
}

function september({ issues }: Archive): Issue {
  return issues.find(({ month }) => month.id === "2021-09")!;
}
