import assert from "node:assert/strict";
import { test } from "node:test";
import { isPublic } from "../../../../src/authoring/links/public-host.ts";

test("A server that anybody can reach is public", () => {
  for (const ip of [
    "93.184.216.34",
    "1.1.1.1",
    "172.32.0.1",
    "100.128.0.1",
    "2606:2800:220:1::1",
    "2a00:1450::1",
    "2a00:1450::5efd:a00:1",
    "168.63.129.17",
  ])
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

test("No service of a cloud for its own machines is public, though its address looks so", () => {
  const services = [
    ...["169.254.169.254", "169.254.170.2", "fd00:ec2::254", "fd20:ce::254", "fd00:42::42"],
    ...["100.100.100.200", "192.0.0.192", "168.63.129.16", "161.26.0.10", "166.8.0.1", "166.11.255.254"],
    ...["199.36.153.4", "199.36.153.11", "35.199.192.1", "183.60.83.19", "183.60.82.98"],
    ...["2600:2d00:2:1000::1", "2600:2d00:2:2000:0:1::"],
  ];
  for (const ip of services) assert.ok(!isPublic(ip), ip);
});

test("No form of IPv6 leads to a machine of IPv4 that is not public", () => {
  const forms = {
    mapped: ["::ffff:169.254.169.254", "::ffff:a83f:8110", "::ffff:0:a9fe:a9fe", "::a9fe:a9fe"],
    "6to4": ["2002:a9fe:a9fe::", "2002:a83f:8110::1"],
    NAT64: ["64:ff9b::169.254.169.254", "64:ff9b:1::a9fe:a9fe"],
    Teredo: ["2001:0:4136:e378:8000:63bf:3fff:fdd2"],
    ISATAP: ["2a00:1450::5efe:10.0.0.1", "2a00:1450:0:1:0:5efe:a00:1", "2A00:1450:0:1:0200:5EFE:168.63.129.16", "fe80::5efe:a9fe:a9fe"],
    "with a zone": ["fe80::1%eth0", "2000::1%lo"],
  };
  for (const [form, ips] of Object.entries(forms)) for (const ip of ips) assert.ok(!isPublic(ip), `${form}: ${ip}`);
});

test("A host that is written as a number, with octal or hexadecimal parts or in other digits is the same machine", () => {
  const written = [
    "http://2130706433/",
    "http://0x7f.1/",
    "http://0177.0.0.1/",
    "http://127.1/",
    "http://①②⑦.0.0.1/",
    "http://0250.077.0201.020/",
  ];
  for (const address of written) assert.ok(!isPublic(new URL(address).hostname), address);
});
