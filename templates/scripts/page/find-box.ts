/** Loads the search when the masthead's box is first used; until then it is a plain form that leads to the search page. */
export function findAsYouType(): void {
  const form = document.querySelector<HTMLFormElement>(".find");
  form?.addEventListener("focusin", () => void import("../search/quick-search.ts").then(({ quickSearch }) => quickSearch(form)), {
    once: true,
  });
}
