/**
 * Where a section has to have begun to be the one that is read: in the upper part of the window, or above it, however far.
 * So behind the last section, that one stays marked.
 */
const begun = "9999999px 0px -60% 0px";

/** Marks in the contents of an issue the section that is being read. */
export function markContents(): void {
  const links = new Map<Element, HTMLAnchorElement>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".contents a")) {
    const section = document.getElementById(decodeURIComponent(link.hash.slice(1)))?.closest("section");
    if (section) links.set(section, link);
  }
  const begunOnes = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) isIntersecting ? begunOnes.add(target) : begunOnes.delete(target);
      const current = [...links.keys()].findLast((section) => begunOnes.has(section));
      for (const [section, link] of links) link.ariaCurrent = section === current ? "true" : null;
    },
    { rootMargin: begun },
  );
  for (const section of links.keys()) observer.observe(section);
}
