import type { Site } from "../../src/domain/site.ts";

/**
 * What every page may load and do: only our own files, and a form is sent only to the site itself or, where readers can
 * subscribe, to the service of the newsletter, and on to the hosts to which that leads: Chrome holds those to it, too. The search, which any page may load, runs WebAssembly in a worker.
 */
export function securityPolicy({ subscribe }: Site): string {
  const services = subscribe ? new Set([new URL(subscribe.action).origin, ...subscribe.hosts]) : [];
  return [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "connect-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self'",
    ["form-action 'self'", ...services].join(" "),
    "base-uri 'none'",
  ].join("; ");
}
