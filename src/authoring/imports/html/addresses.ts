/** Makes the target of a link absolute; null where it leads nowhere that a reader could go: a script, a place on the page, a path without a base. */
export function absolute(target: string | undefined, base: string | null): string | null {
  if (!target?.trim() || target.trim().startsWith("#")) return null;
  const url = directly(URL.parse(target.trim(), base ?? undefined));
  if (!url || !/^(https?|mailto):$/.test(url.protocol)) return null;
  if (base !== null && url.hash !== "" && url.href.split("#")[0] === base.split("#")[0]) return null;
  return url.href;
}

/** Google Docs lets every link lead through Google. */
function directly(url: URL | null): URL | null {
  if (url?.hostname !== "www.google.com" || url.pathname !== "/url") return url;
  return URL.parse(url.searchParams.get("q") ?? "") ?? url;
}

/** An address on the web, whole; null for any other text. */
export function webAddressOf(text: string | null | undefined): string | null {
  const url = URL.parse(text?.trim() ?? "");
  return url && /^https?:$/.test(url.protocol) && url.hostname.includes(".") ? url.href : null;
}
