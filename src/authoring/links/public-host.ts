import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";

/** The networks of machines that are nobody's public server (IANA's special-purpose registries): what the content names there is not asked. */
const special = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const)
  special.addSubnet(network, bits, "ipv4");
// Of IPv6 only what is given to the public network (2000::/3) is asked, and of that neither what leads to IPv4 nor examples.
for (const [network, bits] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const)
  special.addSubnet(network, bits, "ipv6");
const unicast = new BlockList();
unicast.addSubnet("2000::", 3, "ipv6");

// Those of services that a cloud offers to its own machines, at addresses that look public. The others (AWS, Alibaba, Oracle …) have special ones.
for (const [network, bits] of [
  ["168.63.129.16", 32], // Azure, on whose machines GitHub runs workflows
  ["161.26.0.0", 16], // IBM
  ["166.8.0.0", 14], // IBM
  ["199.36.153.4", 30], // Google
  ["199.36.153.8", 30], // Google
  ["35.199.192.0", 19], // Google
  ["183.60.82.98", 32], // Tencent
  ["183.60.83.19", 32], // Tencent
] as const)
  special.addSubnet(network, bits, "ipv4");
for (const network of ["2600:2d00:2:1000::", "2600:2d00:2:2000::"]) special.addSubnet(network, 64, "ipv6"); // Google

/** An address of IPv6 that leads to one of IPv4 within its site (ISATAP, RFC 5214). */
const isatap = /(::|:0:|:200:)5efe:/;

/** Whether an IP address is that of a public server. */
export function isPublic(ip: string): boolean {
  if (isIP(ip) === 4) return !special.check(ip, "ipv4");
  const written = URL.parse(`http://[${ip}]`)?.hostname;
  return written !== undefined && unicast.check(ip, "ipv6") && !special.check(ip, "ipv6") && !isatap.test(written);
}

/** The IP addresses of a host. @throws an error of the system where it has none. */
export async function addressesOf(host: string): Promise<readonly string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address);
}
