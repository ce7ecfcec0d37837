import assert from "node:assert/strict";
import { test } from "node:test";
import { isPublic } from "../../../../src/desk/links/public-host.ts";

test("A server that anybody can reach is public", () => {
  for (const ip of ["93.184.216.34", "1.1.1.1", "172.32.0.1", "100.128.0.1", "2606:2800:220:1::1", "2a00:1450::1"])
    assert.ok(isPublic(ip), ip);
});

test("No machine of this one, of its network, or of nobody is public, in whatever form it is written", () => {
  const machines = [
    ...["127.0.0.1", "127.9.9.9", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1"],
    ...["192.0.2.1", "198.18.0.1", "224.0.0.1", "255.255.255.255"],
    ...["::1", "::", "::ffff:127.0.0.1", "::ffff:7f00:1", "::ffff:8.8.8.8", "64:ff9b::7f00:1", "fc00::1", "fd12::1", "fe80::1", "ff02::1"],
    ...["2001:db8::1", "2002:7f00:1::", "2001::1", "fec0::1", "not an address", ""],
  ];
  for (const ip of machines) assert.ok(!isPublic(ip), ip);
});
