import { Parser } from "htmlparser2";
import type { BuiltSite } from "./built-site.ts";

/** What a page leads to and loads, and the ids that can be linked in it. */
interface PageReferences {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
  readonly loaded: readonly string[];
}

/** The attributes by which a page loads something at once, as against links that a reader may follow. */
const loading: Readonly<Record<string, string>> = {
  script: "src",
  img: "src",
  iframe: "src",
  source: "src",
  video: "src",
  use: "href",
  object: "data",
};

/** The kinds of `<link>` that load something. */
const loadingLinks = ["stylesheet", "icon", "preload", "modulepreload", "manifest"];

function referencesIn(markup: string): PageReferences {
  const [ids, links, loaded] = [new Set<string>(), [] as string[], [] as string[]];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes.id) ids.add(attributes.id);
      const rel = attributes.rel?.split(" ") ?? [];
      const target = loading[name] ?? (name === "link" && rel.some((word) => loadingLinks.includes(word)) ? "href" : undefined);
      if (target && attributes[target]) loaded.push(attributes[target]);
      else if (["a", "link"].includes(name) && attributes.href) links.push(attributes.href);
      else if (name === "form" && attributes.action) links.push(attributes.action);
      if (name === "meta" && attributes["http-equiv"] === "refresh") links.push((attributes.content ?? "").split("url=")[1] ?? "");
    },
  });
  parser.end(markup);
  return { ids, links, loaded };
}

/** Links and resources of a site that lead nowhere, as "page → target". */
export function brokenReferences(site: BuiltSite): string[] {
  const pages = new Map(site.files.filter((file) => file.endsWith(".html")).map((file) => [file, referencesIn(site.read(file))]));
  const svgs = new Map(site.files.filter((file) => file.endsWith(".svg")).map((file) => [file, referencesIn(site.read(file))]));
  const { routes, site: facts } = site.archive;
  const files = new Set(site.files);
  const isBroken = (target: string, from: string): boolean => {
    if (target === facts.subscribe?.unsubscribe) return false;
    const own = target.startsWith(facts.url.origin) ? target.slice(facts.url.origin.length) : target;
    if (/^[a-z]+:/i.test(own)) return false;
    const [path = "", fragment] = (own.split("?")[0] as string).split("#");
    if (path !== "" && !path.startsWith(routes.prefix)) return true;
    const file = path === "" ? from : routes.output(path);
    if (!files.has(file)) return true;
    return fragment ? !(pages.get(file) ?? svgs.get(file))?.ids.has(decodeURIComponent(fragment)) : false;
  };
  return [...pages].flatMap(([file, { links, loaded }]) =>
    [...links, ...loaded].filter((target) => isBroken(target, file)).map((target) => `${file} → ${target}`),
  );
}

/** What pages, styles and scripts load from other hosts, as "file → address". */
export function loadedFromElsewhere(site: BuiltSite): string[] {
  const { host } = site.archive.site.url;
  const isElsewhere = (address: string): boolean =>
    /^([a-z]+:)?\/\//i.test(address) && new URL(address, site.archive.site.url).host !== host;
  return site.files.flatMap((file) => {
    if (file.startsWith("pagefind/")) return [];
    const loaded = file.endsWith(".html") ? referencesIn(site.read(file)).loaded : addressesIn(file, site);
    return loaded.filter(isElsewhere).map((address) => `${file} → ${address}`);
  });
}

/** The addresses that a stylesheet or a script names. */
function addressesIn(file: string, site: BuiltSite): string[] {
  if (file.endsWith(".css"))
    return [...site.read(file).matchAll(/url\(["']?([^"')]+)|@import ["']([^"']+)/g)].map(([, url, imported]) => url ?? imported ?? "");
  return file.endsWith(".js") ? [...site.read(file).matchAll(/https?:\/\/[^\s"'`]+/g)].map(([address]) => address) : [];
}
