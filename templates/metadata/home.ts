import type { Html } from "../../src/html/html.ts";
import type { View } from "../view.ts";
import { jsonLd } from "./json-ld.ts";
import { licence, newsletter, publisher } from "./newsletter.ts";

/** What the front page says to programs: the site with its search, and the newsletter. */
export function homeMetadata(view: View): Html {
  const { archive, language, to } = view;
  const { site, routes } = archive;
  const home = routes.absolute(to("home", null));
  const shared = { name: site.title[language].text, description: site.description[language].text, inLanguage: language, url: home };
  const search = { "@type": "EntryPoint", urlTemplate: `${routes.absolute(to("search", null))}?q={search_term_string}` };
  return jsonLd({
    "@graph": [
      {
        "@type": "WebSite",
        "@id": `${home}#website`,
        ...shared,
        about: { "@id": newsletter(view)["@id"] },
        potentialAction: { "@type": "SearchAction", target: search, "query-input": "required name=search_term_string" },
      },
      { ...newsletter(view), ...shared, inLanguage: site.languages, publisher: publisher(view), license: licence(view) },
    ],
  });
}
