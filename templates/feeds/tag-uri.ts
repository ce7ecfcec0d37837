import type { Archive } from "../../src/domain/archive.ts";

/**
 * Makes an id that never changes (RFC 4151), not even when the archive moves to another host: its stem is in
 * `site.yaml`, or is made from the publisher's host.
 */
export function tagUri({ site }: Archive, path: string): string {
  return `tag:${site.tag ?? `${new URL(site.publisher.url ?? site.url).hostname},2000`}:${path}`;
}
