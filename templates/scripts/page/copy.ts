/**
 * Copies what a reader asks for and says so: the address of an anchor when it is followed, and the text or address that
 * a button with `data-copy` names by an id. Where there is no clipboard to be had the buttons go away.
 */
export function copyOnClick(): void {
  if (!navigator.clipboard) {
    for (const button of document.querySelectorAll("[data-copy]")) button.remove();
    return;
  }
  document.addEventListener("click", ({ target }) => {
    const asked = target instanceof Element ? target.closest<HTMLElement>("a.anchor, [data-copy]") : null;
    if (asked) void navigator.clipboard.writeText(wordsOf(asked)).then(confirm);
  });
}

function wordsOf(asked: HTMLElement): string {
  if (asked instanceof HTMLAnchorElement) return asked.href;
  const source = document.getElementById(asked.dataset.copy as string);
  return source instanceof HTMLAnchorElement ? source.href : (source?.textContent?.trim() ?? "");
}

/** How long the confirmation stays in sight, in milliseconds. */
const stay = 3000;
let timer: ReturnType<typeof setTimeout> | undefined;

function confirm(): void {
  const said = document.querySelector("#_said") as HTMLElement;
  said.textContent = said.dataset.copied ?? "";
  clearTimeout(timer);
  timer = setTimeout(() => {
    said.textContent = "";
  }, stay);
}
