/** The part of the window, from its top, in which a section has to have begun to be the one that is read. */
const readingZone = "0px 0px -60% 0px";

/** Marks in the contents of an issue the section that is being read. */
export function markContents(): void {
  const links = new Map<Element, HTMLAnchorElement>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".contents a")) {
    const section = document.getElementById(decodeURIComponent(link.hash.slice(1)))?.closest("section");
    if (section) links.set(section, link);
  }
  const inZone = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) isIntersecting ? inZone.add(target) : inZone.delete(target);
      const current = [...links.keys()].findLast((section) => inZone.has(section));
      for (const [section, link] of links) link.ariaCurrent = section === current ? "true" : null;
    },
    { rootMargin: readingZone },
  );
  for (const section of links.keys()) observer.observe(section);
}
