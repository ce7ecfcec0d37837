/** Where the reader's choice is kept: a key of a single character has to be one that can be switched off (WCAG 2.2, 2.1.4). */
const setting = "search-key";

/** Makes `/` lead to the search and Escape back to where one was; a box of the colophon switches the key off and on. */
export function leadToSearch(): void {
  const box = document.querySelector<HTMLInputElement>("input[type=search]");
  let before: Element | null = null;
  document.addEventListener("keydown", (event) => {
    if (!box || event.defaultPrevented) return;
    if (event.key === "/" && isOn() && isFree(event)) {
      event.preventDefault();
      before = document.activeElement;
      box.focus();
      box.select();
    } else if (event.key === "Escape" && document.activeElement === box) {
      event.preventDefault();
      box.blur();
      if (before instanceof HTMLElement && before !== document.body) before.focus();
    }
  });
  offerSwitch();
}

/** Whether a key is not meant for a field or for the browser. */
function isFree({ target, ctrlKey, altKey, metaKey, isComposing }: KeyboardEvent): boolean {
  const isField = target instanceof Element && target.closest("input, select, textarea, [contenteditable]");
  return !isField && !ctrlKey && !altKey && !metaKey && !isComposing;
}

function offerSwitch(): void {
  const box = document.querySelector<HTMLInputElement>("#_search-key");
  if (!box) return;
  box.checked = isOn();
  box.addEventListener("change", () => keep(box.checked));
}

let remembered: string | null = null;

function isOn(): boolean {
  try {
    return localStorage.getItem(setting) !== "off";
  } catch {
    return remembered !== "off";
  }
}

/** Where the browser keeps nothing, the choice holds for the page. */
function keep(on: boolean): void {
  remembered = on ? "on" : "off";
  try {
    localStorage.setItem(setting, remembered);
  } catch {
    // Nothing to be done: the reader has switched storage off.
  }
}
