import type { Page } from "../../src/domain/pages.ts";
import type { Html } from "../../src/html/html.ts";
import { openData } from "../data/open-data.ts";
import { publicIssues } from "../data/statistics.ts";
import type { View } from "../view.ts";
import { jsonLd, known } from "./json-ld.ts";
import { licence, newsletter, publisher } from "./newsletter.ts";

/** What the page of the open data says of them to catalogues of data sets. */
export function datasetMetadata({ canonical }: Page<"data">, view: View): Html {
  const { archive, words, language } = view;
  const { title, intro } = words.editions.data;
  return jsonLd({
    "@type": "Dataset",
    "@id": `${canonical}#dataset`,
    name: words.feed.title({ site: archive.site.title[language].text, subject: title }),
    description: intro,
    url: canonical,
    inLanguage: language,
    isPartOf: newsletter(view),
    creator: publisher(view),
    publisher: publisher(view),
    license: licence(view),
    isAccessibleForFree: true,
    dateModified: known(openData(view).updated),
    temporalCoverage: known(span(view)),
    distribution: distribution(view),
  });
}

/** The months from the first issue to the last (ISO 8601). */
function span({ archive }: View): string | null {
  const months = publicIssues(archive).map(({ month }) => month.id);
  return months.length > 0 ? `${months[0]}/${months.at(-1)}` : null;
}

function distribution({ archive: { routes }, words, to }: View) {
  const { files } = words.editions.data;
  const download = (kind: "actionsCsv" | "actionsJson" | "countsCsv", name: string, encodingFormat: string) => {
    return { "@type": "DataDownload", name, encodingFormat, contentUrl: routes.absolute(to(kind, null)) };
  };
  return [
    download("actionsCsv", files.actions, "text/csv"),
    download("actionsJson", files.actionsJson, "application/json"),
    download("countsCsv", files.counts, "text/csv"),
  ];
}
