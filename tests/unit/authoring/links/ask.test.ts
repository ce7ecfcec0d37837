import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { ask, askAll } from "../../../../src/authoring/links/ask.ts";
import type { Asking } from "../../../../src/authoring/links/request.ts";
import { byMethod, late, madeUpWeb, status } from "./made-up-web.ts";

const there = { kind: "there" };
const dead = (why: object) => ({ kind: "dead", why });

/** For what never comes: a patience that ends soon, and for many steps one in which several of them fit. */
const [brief, forSteps] = [200, 1_000];

suite("A page on another site is", async () => {
  let failures = 1;
  const web = await madeUpWeb({
    "/": status(200),
    "/only-get": byMethod(405, 200),
    "/no-heads": byMethod(403, 200),
    "/gone": status(410),
    "/for-now": status(302, "/"),
    "/for-ever": status(301, "/"),
    "/for-ever-too": status(308, "/for-ever"),
    "/for-ever-then-for-now": status(301, "/for-now"),
    "/for-now-then-for-ever": status(302, "/for-ever"),
    "/to-nothing": status(301, "/gone"),
    "/circle": status(302, "/circle"),
    "/without-aim": status(302),
    "/for-members": status(403),
    "/busy-for-a-moment": (_request, response) => response.writeHead(failures-- > 0 ? 500 : 200).end(),
    "/closes": (request) => request.destroy(),
    "/closes-on-head": (request, response) => (request.method === "HEAD" ? request.destroy() : response.end()),
    "/silent": () => {},
    "/step/1": status(302, "/step/2"),
    ...Object.fromEntries(Array.from({ length: 8 }, (_, n) => [`/step/${n + 2}`, late(status(302, `/step/${n + 3}`), forSteps / 4)])),
    "/step/10": status(200),
    "/to-private": status(302, "http://made-up.private/"),
    "/to-loopback": status(302, "http://10.1.2.3:80/"),
    "/to-file": status(302, "file:///etc/passwd"),
    "/to-user": status(302, "http://user:word@page.example/"),
  });
  const outcomeOf = async (path: string, more: Partial<Asking> = {}) => await ask(web.address(path), { ...web.asking, ...more });

  test("there, with one question for its head", async () => {
    web.asked.length = 0;
    assert.deepEqual(await outcomeOf("/"), there);
    assert.deepEqual(web.asked, ["HEAD page.example/"]);
  });

  test("there, where a server sends heads of nothing", async () => {
    for (const path of ["/only-get", "/no-heads"]) assert.deepEqual(await outcomeOf(path), there, path);
  });

  test("there, where it closes on who asks for the head", async () => assert.deepEqual(await outcomeOf("/closes-on-head"), there));

  test("there, where it leads on for now", async () => {
    assert.deepEqual(await outcomeOf("/for-now"), there);
    assert.deepEqual(await outcomeOf("/for-now-then-for-ever"), there);
  });

  test("moved, to where it leads for ever", async () => {
    assert.deepEqual(await outcomeOf("/for-ever"), { kind: "moved", to: web.address("/") });
    assert.deepEqual(await outcomeOf("/for-ever-too"), { kind: "moved", to: web.address("/") });
    assert.deepEqual(await outcomeOf("/for-ever-then-for-now"), { kind: "moved", to: web.address("/for-now") });
  });

  test("dead, by what its server answers, also where it has moved before", async () => {
    assert.deepEqual(await outcomeOf("/gone"), dead({ what: "status", status: 410 }));
    assert.deepEqual(await outcomeOf("/nowhere"), dead({ what: "status", status: 404 }));
    assert.deepEqual(await outcomeOf("/to-nothing"), dead({ what: "status", status: 410 }));
    assert.deepEqual(await outcomeOf("/without-aim"), dead({ what: "status", status: 302 }));
  });

  test("dead only where it is so twice", async () => assert.deepEqual(await outcomeOf("/busy-for-a-moment"), there));

  test("dead, where it leads in a circle", async () => assert.deepEqual(await outcomeOf("/circle"), dead({ what: "circle" })));

  test("dead, where nobody answers, or not in time", async () => {
    assert.deepEqual(await outcomeOf("/closes"), dead({ what: "unreachable", code: "ECONNRESET" }));
    assert.deepEqual(await outcomeOf("/silent", { patience: brief }), dead({ what: "slow" }));
    const nobody = async () => {
      throw Object.assign(new Error("made up"), { code: "ENOTFOUND" });
    };
    assert.deepEqual(await ask(web.address("/"), { ...web.asking, resolve: nobody }), dead({ what: "unreachable", code: "ENOTFOUND" }));
  });

  test("dead, where each step answers in time, and all of them do not", async () => {
    web.asked.length = 0;
    assert.deepEqual(await outcomeOf("/step/1", { patience: forSteps }), dead({ what: "slow" }));
    const heads = web.asked.filter((line) => line.startsWith("HEAD")).length;
    assert.ok(heads > 1 && heads < 9, `${heads} steps`);
    assert.equal(web.asked.length, new Set(web.asked).size, "the second time it is led no further");
  });

  test("dead, where nobody knows its name in time", async () => {
    const never = () => new Promise<never>(() => {});
    assert.deepEqual(await ask(web.address("/"), { ...web.asking, patience: brief, resolve: never }), dead({ what: "slow" }));
  });

  test("asked on the machine that was looked at, though its name stands for another a moment later", async () => {
    const machines = ["127.0.0.1", "10.0.0.1"];
    const resolve = async () => machines.splice(0, 1);
    assert.deepEqual(await ask(web.address("/"), { ...web.asking, resolve }), there);
    assert.deepEqual(machines, ["10.0.0.1"], "it is looked for once");
    assert.deepEqual(await ask(web.address("/"), { ...web.asking, resolve }), dead({ what: "private" }));
  });

  test("silent, where its server wants a name", async () =>
    assert.deepEqual(await outcomeOf("/for-members"), { kind: "silent", status: 403 }));

  test("not asked on a machine that is not public, however one is led there", async () => {
    for (const path of ["/to-private", "/to-loopback", "/to-file", "/to-user"]) {
      web.asked.length = 0;
      assert.deepEqual(await outcomeOf(path), dead({ what: "private" }), path);
      assert.deepEqual(web.asked, [`HEAD page.example${path}`]);
    }
    assert.deepEqual(await ask("http://made-up.private/", web.asking), dead({ what: "private" }));
    const both = { ...web.asking, resolve: async () => ["127.0.0.1", "10.0.0.1"] };
    web.asked.length = 0;
    assert.deepEqual(await ask(web.address("/"), both), dead({ what: "private" }), "one of its machines is not public");
    assert.deepEqual(web.asked, []);
  });

  test("told nothing of who asks", () => {
    const sent = new Set(web.headers.flatMap((headers) => Object.keys(headers)));
    assert.deepEqual([...sent].sort(), ["accept", "connection", "host", "user-agent"]);
  });
});

suite("Many pages are asked for", () => {
  test("each once, and of a host one after the other, while others are asked", async () => {
    const open = new Map<string, number>();
    const several = Promise.withResolvers<void>();
    const web = await madeUpWeb({
      "/slow": async (request, response) => {
        const host = String(request.headers.host);
        open.set(host, (open.get(host) ?? 0) + 1);
        assert.equal(open.get(host), 1, "one at a time");
        if ([...open.values()].filter((count) => count > 0).length > 1) several.resolve();
        await several.promise;
        open.set(host, 0);
        response.end();
      },
    });
    const hosts = ["a.example", "b.example", "c.example"];
    const addresses = hosts.flatMap((host) => ["/slow", "/slow", "/other"].map((path) => web.address(path, host)));
    const outcomes = await askAll(addresses, web.asking);
    assert.ok(
      addresses.filter((address) => address.endsWith("/slow")).every((address) => outcomes.get(address)?.kind === "there"),
      "several hosts at once",
    );
    assert.equal(outcomes.size, 6);
    assert.equal(web.asked.filter((line) => line === "HEAD a.example/slow").length, 1);
  });

  test("with a pause before a host is asked again", async () => {
    const web = await madeUpWeb({ "/a": status(200), "/b": status(200) });
    const rest = async () => web.asked.push("rest");
    await askAll([web.address("/a"), web.address("/b")], { ...web.asking, rest });
    assert.deepEqual(web.asked, ["HEAD page.example/a", "rest", "HEAD page.example/b"]);
  });
});
