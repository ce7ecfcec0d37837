import { element } from "./dom.ts";

/** How long it has to be quiet before something is said, in milliseconds: who types is not talked to at every letter. */
const quiet = 700;

/** Says something to those who listen to the page, once the search has come to rest. */
export function announcer(): (words: string) => void {
  // It has to be there, and empty, before anything is said in it.
  const region = document.body.appendChild(element("p", { className: "unseen", role: "status" }));
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (words) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      region.textContent = words;
    }, quiet);
  };
}
