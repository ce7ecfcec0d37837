import type { Language } from "../domain/language.ts";
import { dayName } from "../languages/dates.ts";
import type { Messages } from "../languages/messages.d.ts";
import { messagesIn } from "../languages/messages-in.ts";
import { sentence } from "../languages/titles.ts";
import type { CitedWork } from "./reference.ts";

/** Who translated a text, where a person did; null where that is not known, and a remark has to do. */
export function translatorOf({ original }: CitedWork): string | null {
  return original?.translation.method === "human" ? original.translation.translator : null;
}

/** How a text was translated, in the language of the citation; null for an original, and where its translator is named. */
export function translationRemark(reference: CitedWork, language: Language): string | null {
  const { original } = reference;
  if (!original || translatorOf(reference) !== null) return null;
  const { cite } = messagesIn(language).editions;
  const { method, tool, reviewer } = original.translation;
  if (method === "machine") return tool === null ? cite.machine : cite.machineBy({ tool });
  if (method !== "reviewed") return messagesIn(reference.language).issue.translated;
  return reviewer === null ? cite.reviewed : cite.reviewedBy({ reviewer });
}

/** That an issue was corrected, and when; null where it never was. */
export function correctionRemark({ corrected }: CitedWork, language: Language): string | null {
  const { issue }: Messages = messagesIn(language);
  return corrected && issue.corrected({ day: dayName(corrected, language) });
}

/** The remarks as one note for a file, a full stop between them; null where there is nothing to remark. */
export function noteOn(reference: CitedWork): string | null {
  const [last, ...others] = remarksOn(reference).reverse();
  return last === undefined ? null : [...others.reverse().map(sentence), last].join(" ");
}

/** Everything that the fields of a file cannot say, in the language of the text. */
export function remarksOn(reference: CitedWork): string[] {
  const { language } = reference;
  return [translationRemark(reference, language), correctionRemark(reference, language)].filter((remark) => remark !== null);
}
