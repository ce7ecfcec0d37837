import { referenceOf } from "../../src/citations/reference.ts";
import type { Page } from "../../src/domain/pages.ts";
import type { Report } from "../../src/domain/report.ts";
import type { Insert } from "../../src/html/html.ts";
import { placesOf } from "../../src/views/report.ts";
import type { View } from "../view.ts";
import { highwire } from "./highwire.ts";
import { jsonLd, known } from "./json-ld.ts";
import { newsletter, publication, times, translationsOf } from "./newsletter.ts";

/** What the page of a report says of it to programs; a fallback leaves that to the original's page. */
export function reportMetadata(page: Page<"report">, title: string, view: View): Insert {
  const { subject, canonical, language, archive, alternates } = page;
  if (!alternates.includes(language)) return null;
  const reference = referenceOf(subject.issue, language, archive);
  return [
    times(subject.issue),
    highwire({ ...reference, language, container: archive.site.title[language].text }, title, canonical, null),
    jsonLd(reportData(page, title, view)),
  ];
}

function reportData(page: Page<"report">, title: string, view: View) {
  const { subject: report, canonical, language } = page;
  const { issue, text, actions } = report;
  return {
    "@type": "Report",
    ...publication(issue, text[language], canonical, view),
    ...translationsOf(page),
    name: title,
    // Google reads the title of an article, which a report is, here.
    headline: title,
    about: subjectsOf(report, view),
    isPartOf: {
      "@type": "PublicationIssue",
      "@id": view.archive.routes.absolute(view.to("issue", issue)),
      name: issue.title[language].text,
      issueNumber: known(issue.number),
      isPartOf: newsletter(view),
    },
    isBasedOn: known([...new Set(actions.flatMap(({ source }) => (source ? [new URL(source).href] : [])))]),
  };
}

/** The region that a report is about, and the places of its actions. */
function subjectsOf({ region, actions }: Report, { language, archive: { routes }, to }: View) {
  return [
    { "@type": "Place", name: region.name[language].text, url: routes.absolute(to("region", region)) },
    ...placesOf(actions).map((place) => ({
      "@type": "AdministrativeArea",
      name: place.name[language].text,
      identifier: place.code,
      url: routes.absolute(to("place", place)),
    })),
  ];
}
