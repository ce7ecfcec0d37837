import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { externalLinksIn } from "../../../src/content/external-links.ts";
import { securityPolicy } from "../../../templates/layouts/security-policy.ts";
import { append, archive, loaded, problemsOf, testDay } from "./archive-on-disk.ts";

const withForm = (more: string) => ({ "site.yaml": append(`subscribe: {action: https://lists.example/, field: email, ${more}}\n`) });
const toldOf = (more: string) => problemsOf(withForm(more)).map(({ code, at }) => `${code} ${at.file}:${at.line}`);

suite("The form to subscribe", () => {
  test("leads on to no host but those that are named whole: none can add to the policy", () => {
    const hosts = [
      ...["http://a.example", "a.example", "https://*.example", "https://*", "https:", "https://", "'unsafe-inline'", "*", "data:"],
      ...[
        "https://a.example; script-src *",
        "https://a.example https://b.example",
        "https://a.example, x",
        "https://a.example/x",
        "https://a.example?x",
      ],
      ...[
        "https://a@b.example",
        "https://a.example:99999",
        "https://a.example#x",
        "https://[::1]",
        "https://á.example",
        "javascript:x",
        "",
        "…",
      ],
      `https://${"a".repeat(100)}.example`,
      "https://a.example\\nX: y",
    ];
    for (const host of hosts) assert.equal(toldOf(`hosts: [${JSON.stringify(host)}]`).length, 1, host);
    for (const host of ["https://a.example", "https://A.example/", "https://a.example:8443", "https://xn--80ak6aa92e.example"])
      assert.deepEqual(toldOf(`hosts: [${host}]`), [], host);
  });

  test("names each host once in the policy, beside its own", () => {
    const { site } = loaded(withForm("hosts: [https://B.example/, https://lists.example, https://b.example]"));
    assert.match(securityPolicy(site), /; form-action 'self' https:\/\/lists\.example https:\/\/b\.example; base-uri 'none'$/);
    assert.match(securityPolicy(loaded().site), /; form-action 'self'; base-uri 'none'$/);
  });

  test("sends no hidden field that is none, or that is the address, and no endless ones", () => {
    for (const name of ["a b", "", "1", 'a"b', "<a>", "email", "x".repeat(101), "á"]) {
      assert.deepEqual(toldOf(`hidden: {${JSON.stringify(name)}: x}`), ["wrong-format site.yaml:7"], name);
    }
    assert.deepEqual(toldOf(`hidden: {a: ${"x".repeat(501)}}`), ["too-long site.yaml:7"]);
    assert.deepEqual(toldOf("hidden: {a: 1}"), ["wrong-shape site.yaml:7"]);
    assert.deepEqual(toldOf("hidden: x"), ["wrong-shape site.yaml:7"]);
    const many = (count: number) => Array.from({ length: count }, (_, n) => `a${n}: x`).join(", ");
    assert.deepEqual([toldOf(`hidden: {${many(20)}}`), toldOf(`hidden: {${many(21)}}`)], [[], ["too-many site.yaml:7"]]);
    const hosts = (count: number) => Array.from({ length: count }, (_, n) => `https://a${n}.example`).join(", ");
    assert.deepEqual([toldOf(`hosts: [${hosts(10)}]`), toldOf(`hosts: [${hosts(11)}]`)], [[], ["too-many site.yaml:7"]]);
  });

  test("has no hosts or hidden fields where none are named", () => {
    const form = loaded(withForm("privacy: https://lists.example/privacy")).site.subscribe;
    assert.deepEqual([form?.hosts, form?.hidden], [[], []]);
  });

  test("has no page in these fields that links would ask for", () => {
    const content = archive(withForm("hosts: [https://b.example], hidden: {back: https://b.example/thanks}"));
    const asked = externalLinksIn({ content, today: () => testDay, drafts: false }).map(({ address }) => address);
    assert.deepEqual(
      asked.filter((address) => address.includes("b.example")),
      [],
    );
  });
});
