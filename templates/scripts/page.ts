/** What every page does with script. Nothing of it is needed to read. */
import { markContents } from "./page/contents.ts";
import { copyOnClick } from "./page/copy.ts";
import { leadToSearch } from "./page/search-key.ts";

findAsYouType();
leadToSearch();
copyOnClick();
markContents();

/** Loads the search when the masthead's box is first used; until then it is a plain form that leads to the search page. */
export function findAsYouType(): void {
  const form = document.querySelector<HTMLFormElement>(".find");
  form?.addEventListener("focusin", () => void import("./search/quick-search.ts").then(({ quickSearch }) => quickSearch(form)), {
    once: true,
  });
}
