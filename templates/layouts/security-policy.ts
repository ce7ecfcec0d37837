import type { Site } from "../../src/domain/site.ts";

/**
 * What every page may load and do: only our own files, and a form is sent only to the site itself or, where readers can
 * subscribe, to the service of the newsletter. The search, which any page may load, runs WebAssembly in a worker.
 */
export function securityPolicy({ subscribe }: Site): string {
  const service = subscribe ? ` ${new URL(subscribe.action).origin}` : "";
  return [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "connect-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self'",
    `form-action 'self'${service}`,
    "base-uri 'none'",
  ].join("; ");
}
