import assert from "node:assert/strict";
import { extname } from "node:path";
import { suite, test } from "node:test";
import { Parser } from "htmlparser2";
import { contentTypes } from "../../src/cli/start/answer.ts";
import { type BuiltSite, builtSite } from "./built-site.ts";

// Built before the tests, one after the other.
const sites = {
  "with a form to subscribe": await builtSite("tests/fixtures/archives/every-feature"),
  "with a path prefix": await builtSite("tests/fixtures/archives/four-languages"),
};

type Headers = Readonly<Record<string, string>>;

/** Reads `_headers` as hosts do: a path at the start of a line, its headers indented below it. */
function headersOf(site: BuiltSite): ReadonlyMap<string, Headers> {
  const rules = new Map<string, Headers>();
  let path = "";
  for (const line of site.read("_headers").split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
    if (name && value) rules.set(path, { ...rules.get(path), [name]: value });
    else path = line;
  }
  return rules;
}

/** The headers of an address: of every rule whose path is its own, where an asterisk matches anything. */
function headersFor(address: string, rules: ReadonlyMap<string, Headers>): [name: string, value: string][] {
  const fits = (path: string) => new RegExp(`^${path.split("*").map(RegExp.escape).join(".*")}$`).test(address);
  return [...rules].filter(([path]) => fits(path)).flatMap(([, headers]) => Object.entries(headers));
}

/** The sources that a policy allows, by directive. */
function directivesOf(policy: string): ReadonlyMap<string, readonly string[]> {
  return new Map(policy.split("; ").map((directive) => [directive.split(" ")[0] as string, directive.split(" ").slice(1)]));
}

/** The policy that a page states itself; undefined where it states none. */
function policyOf(page: string): string | undefined {
  let policy: string | undefined;
  const parser = new Parser({
    onopentag(_name, attributes) {
      if (attributes["http-equiv"] === "Content-Security-Policy") policy = attributes.content;
    },
  });
  parser.end(page);
  return policy;
}

for (const [name, site] of Object.entries(sites)) {
  const { prefix } = site.archive.routes;
  const rules = headersOf(site);
  const policy = rules.get(`${prefix}*`)?.["Content-Security-Policy"] ?? "";

  suite(`the headers of a site ${name}`, () => {
    test("are few and short enough for every host, and say nothing twice of one file", () => {
      assert.ok(rules.size < 100, "Cloudflare takes no more rules");
      for (const line of site.read("_headers").split("\n")) assert.ok(line.length < 2000, "Cloudflare takes no longer line");
      for (const path of rules.keys()) assert.ok(path.startsWith(prefix) && path.split("*").length === 2, `${path}: one asterisk`);
      for (const file of site.files) {
        const names = headersFor(prefix + file, rules).map(([name]) => name);
        assert.deepEqual(new Set(names).size, names.length, `Cloudflare joins what is said twice of ${file}`);
      }
    });

    test("state the policy that every page states, and that no page may be framed", () => {
      const inPages = policy.replace("; frame-ancestors 'none'", "");
      assert.notEqual(inPages, policy);
      for (const file of site.files.filter((path) => path.endsWith(".html"))) {
        const page = site.read(file);
        if (page.includes('http-equiv="refresh"')) assert.doesNotMatch(page, /<script|<style|<link rel="stylesheet/, file);
        else assert.equal(policyOf(page), inPages, file);
      }
    });

    test("allow no script or style in pages, and no other hosts but those of the form", () => {
      const { subscribe } = site.archive.site;
      const form = subscribe ? [...new Set([new URL(subscribe.action).origin, ...subscribe.hosts])] : [];
      for (const [directive, sources] of directivesOf(policy)) {
        const allowed = [
          "'self'",
          "'none'",
          ...(directive === "script-src" ? ["'wasm-unsafe-eval'"] : directive === "form-action" ? form : []),
        ];
        assert.deepEqual(
          sources.filter((source) => !allowed.includes(source)),
          [],
          directive,
        );
      }
      assert.deepEqual(directivesOf(policy).get("default-src"), ["'none'"]);
      assert.deepEqual(directivesOf(policy).get("form-action"), ["'self'", ...form]);
    });

    test("say the rest", () => {
      const all = rules.get(`${prefix}*`);
      assert.equal(all?.["X-Content-Type-Options"], "nosniff");
      assert.equal(all?.["Referrer-Policy"], "strict-origin-when-cross-origin");
      assert.equal(all?.["Cross-Origin-Opener-Policy"], "same-origin");
      assert.equal(all?.["Access-Control-Allow-Origin"], "*", "programs elsewhere may read the data");
      for (const power of ["camera", "microphone", "geolocation"])
        assert.match(all?.["Permissions-Policy"] ?? "", new RegExp(`\\b${power}=\\(\\)`));
    });

    test("let browsers keep for ever what has a hash of its content in its name, and nothing else", () => {
      const isKept = (file: string) => headersFor(prefix + file, rules).some(([name]) => name === "Cache-Control");
      const kept = site.files.filter(isKept);
      for (const file of kept) assert.match(file, /^(assets\/.*-[A-Za-z0-9]{8}\.\w+|pagefind\/.*[._][0-9a-f]{7,}\.pf_\w+)$/);
      for (const folder of ["assets/", "fragment/", "filter/", "index/"])
        assert.ok(
          kept.some((file) => file.includes(folder)),
          folder,
        );
      assert.deepEqual(
        site.files.filter((file) => !isKept(file) && (file.startsWith("assets/") || file.includes(".pf_"))),
        [],
      );
      for (const rule of rules.values())
        assert.match(rule["Cache-Control"] ?? "immutable", /^public, max-age=31536000, immutable$|^immutable$/);
    });

    test("name the types that hosts do not know as the site's own server names them", () => {
      const named = [...rules].flatMap(([path, headers]) =>
        headers["Content-Type"] ? [[extname(path), headers["Content-Type"]] as const] : [],
      );
      assert.deepEqual(named.map(([ending]) => ending).sort(), [".bib", ".csv", ".eml", ".ris", ".webmanifest"]);
      for (const [ending, type] of named) assert.equal(type, contentTypes[ending]);
    });
  });
}
