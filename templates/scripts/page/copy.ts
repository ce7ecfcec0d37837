/**
 * Copies what a reader asks for and says so, or that it failed: the address of an anchor when it is followed, and the text
 * or address that a button with `data-copy` names by an id. Where there is no clipboard to be had the buttons go away.
 */
export function copyOnClick(): void {
  if (!navigator.clipboard) {
    for (const button of document.querySelectorAll("[data-copy]")) button.remove();
    return;
  }
  document.addEventListener("click", (event) => {
    const { target } = event;
    const asked = target instanceof Element ? target.closest<HTMLElement>("a.anchor, [data-copy]") : null;
    if (!asked || opensElsewhere(event)) return;
    navigator.clipboard.writeText(wordsOf(asked)).then(
      () => say("copied"),
      () => say("failed"),
    );
  });
}

/** Whether a click opens a link in another tab or window, or saves it: then it asks for nothing here. */
function opensElsewhere({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}

function wordsOf(asked: HTMLElement): string {
  if (asked instanceof HTMLAnchorElement) return asked.href;
  const source = document.getElementById(asked.dataset.copy as string);
  return source instanceof HTMLAnchorElement ? source.href : (source?.textContent?.trim() ?? "");
}

/** How long a message stays in sight, in milliseconds. */
const stay = 3000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows, and has read aloud, one of the messages that the page holds. */
function say(message: "copied" | "failed"): void {
  const said = document.querySelector("#_said") as HTMLElement;
  said.textContent = said.dataset[message] ?? "";
  clearTimeout(timer);
  timer = setTimeout(() => {
    said.textContent = "";
  }, stay);
}
