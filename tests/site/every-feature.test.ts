import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { builtSite } from "./built-site.ts";
import { brokenReferences, loadedFromElsewhere } from "./references.ts";
import { invalidHtml } from "./valid-html.ts";

// Built before the tests, one after the other.
const everything = await builtSite("tests/fixtures/archives/every-feature");
const preview = await builtSite("tests/fixtures/archives/every-feature", { drafts: true });

suite("an archive with every feature", () => {
  const site = everything;
  const issue = site.read("2023/11/index.html");

  test("is sound", async () => {
    assert.deepEqual(brokenReferences(site), []);
    assert.deepEqual(loadedFromElsewhere(site), []);
    assert.deepEqual(await invalidHtml(site), []);
  });

  test("shows an issue's head: month, number, title, authors, publication", () => {
    assert.match(issue, /<time datetime="2023-11">November 2023<\/time> · No\. 7/);
    assert.match(issue, /<h1>A &lt;title&gt; of its own &amp; &quot;more&quot;<\/h1>/);
    assert.match(issue, /Made-up Ana<\/a>, <a href="\/authors\/made-up-luis\/" rel="author">Made-up &lt;Luis&gt;<\/a>/);
    assert.match(issue, /<time datetime="2023-12-01">Published on December 1, 2023<\/time>/);
  });

  test("shows corrections, the source and the permanent address", () => {
    assert.match(issue, /<time datetime="2024-01-05">January 5, 2024<\/time>: A made-up correction\./);
    assert.match(issue, /<a href="https:\/\/publisher\.example\.org\/november">Original publication<\/a>/);
    assert.match(
      issue,
      /<a id="_permalink"[^>]* href="https:\/\/gazette\.example\.org\/2023\/11\/">https:\/\/<wbr>gazette\.example\.org\/<wbr>2023\/<wbr>11\/<\/a>/,
    );
  });

  test("cites a report with the number, the day of publication, that it is a translation, and that it was corrected", () => {
    const citation = (file: string) => /id="_citation">(.*?) <a /s.exec(site.read(file))?.[1];
    assert.match(
      citation("2023/11/the-north/index.html") ?? "",
      /^Made-up Ana, Made-up &lt;Luis&gt;\. “North, November 2023\.” .*, No\. 7, November 2023\. Made-up Publisher &amp; Co\. Published on December 1, 2023\. Corrected on January 5, 2024\.$/,
    );
    assert.match(
      citation("es/2023/11/el-norte/index.html") ?? "",
      /^.*»\. .*, Núm\. 7, noviembre de 2023\. .* Traducción al español\. Corregido el 5 de enero de 2024\.$/,
    );
  });

  test("lets nothing in a text run: not HTML, not a scheme, not a template", () => {
    assert.match(issue, /&lt;script&gt;alert\(&quot;never&quot;\)&lt;\/script&gt; \{\{ 7 \* 7 \}\} \{% raw %\}/);
    assert.match(issue, /\[Never a link\]\(javascript:alert\(1\)\)/);
    assert.doesNotMatch(
      site.files
        .filter((file) => file.endsWith(".html"))
        .map(site.read)
        .join(),
      /href="javascript:|<script>|onerror=/,
    );
  });

  test("keeps headings in order and their ids apart", () => {
    assert.match(issue, /<h3 id="everything">Everything<\/h3>/);
    assert.match(issue, /<h4 id="skipped-level">/);
    const south = [...issue.matchAll(/<h3 id="([^"]+)">(Everything|Chosen)</g)].map(([, id]) => id);
    assert.deepEqual(south, ["everything", "south-everything", "south-everything-2", "a-chosen-id"]);
  });

  test("links an action from its card, or from its heading in the prose", () => {
    assert.match(issue, /<li class="action" id="fair"><h3>A made-up &quot;fair&quot; &amp; &lt;more&gt;/);
    assert.match(issue, /<h3 id="in-prose">Told in prose<\/h3>/);
    assert.doesNotMatch(issue, /<li class="action" id="in-prose">/);
  });

  test("tells of a report's translation apart where it is not the issue's", () => {
    assert.match(
      site.read("es/2023/11/index.html"),
      /id="el-norte">.*?notice-outdated">Traducción automática\. <strong>El original ha cambiado/s,
    );
  });

  test("keeps what a link asks a page for", () => {
    assert.match(issue, /<a href="\/search\/\?q=made-up&amp;year=2023">a search<\/a>/);
  });

  test("copies pictures and keeps room for them", () => {
    assert.ok(site.files.includes("2023/11/images/dot.png"));
    assert.match(
      issue,
      /<img src="\/2023\/11\/images\/dot\.png" alt="A made-up dot" width="3" height="2" loading="lazy" decoding="async">/,
    );
    assert.match(site.read("about/index.html"), /<img src="\/images\/dot\.png"/);
  });

  test("has no picture without its width and height", () => {
    const pictures = site.files.filter((file) => file.endsWith(".html")).flatMap((file) => site.read(file).match(/<img\b[^>]*>/g) ?? []);
    assert.ok(pictures.length > 0);
    for (const picture of pictures) assert.match(picture, / width="\d+" height="\d+"/);
  });

  test("leads older addresses to the issue", () => {
    assert.match(site.read("documents/old-november/index.html"), /<meta http-equiv="refresh" content="0; url=\/2023\/11\/">/);
    assert.match(site.read("old/november.html"), /<link rel="canonical" href="https:\/\/gazette\.example\.org\/2023\/11\/">/);
  });

  test("draws the map once, and links its places by name on every page that shows it", () => {
    const map = site.files.find((file) => /^assets\/map-\w+\.svg$/.test(file)) as string;
    assert.match(site.read(map), /<g id="XX-B-target"><path id="XX-B" [^>]*d="M40 0L42 0L42 2L40 2ZM42 0L42.5 0L42.5 1Z"\/>/);
    const page = site.read("regions/index.html");
    assert.match(
      page,
      new RegExp(
        `<a href="/regions/the-north/beta-state/" class="region-0 level-4" aria-label="Beta: 1 action"><title>Beta: 1 action</title><use href="/${map}#XX-B"/></a>`,
      ),
    );
    assert.match(site.read("es/regiones/index.html"), /<a href="https:\/\/maps\.example\.org"[^>]*>Cuadrados inventados<\/a>/);
  });

  test("tells in the matrix how many actions a month has, and where there is no report", () => {
    const page = site.read("regions/index.html");
    assert.match(page, /<a href="\/2023\/11\/the-north\/" aria-label="North, November 2023: 2 actions">2<\/a>/);
    assert.match(page, /<span class="unseen">no report<\/span>/);
  });

  test("leaves drafts and the future out", () => {
    assert.equal(site.archive.issues.length, 2);
    assert.ok(!site.files.some((file) => file.startsWith("2024/") || file.startsWith("2030/")));
  });

  test("tells in the colophon of the publisher, the licence, the number, what can be taken along, and of privacy", () => {
    const colophon = issue.slice(issue.indexOf('<footer class="colophon">'));
    assert.deepEqual(
      [...colophon.matchAll(/<dt>([^<]+)<\/dt>/g)].map(([, label]) => label),
      ["Publisher", "Licence", "ISSN", "About the site", "Follow", "Open data"],
    );
    assert.match(colophon, /<dd><a href="https:\/\/publisher\.example\.org">Made-up Publisher &amp; Co\.<\/a><\/dd>/);
    assert.match(colophon, /<dd><a href="https:\/\/creativecommons\.org\/[^"]+" rel="license">CC-BY-SA-4\.0<\/a><\/dd>/);
    assert.match(colophon, /<dd>2049-3630<\/dd>/);
    for (const address of ["/about/", "/feed.xml", "/data/", "/feed.json", "/sitemap.xml"])
      assert.ok(colophon.includes(`<dd><a href="${address}"`));
    assert.match(colophon, /No cookies.* <a href="https:\/\/mail\.example\.org\/privacy" rel="privacy-policy">Privacy notice<\/a>\./);
  });

  test("has the form of the sending service, and lets it be sent nowhere else", () => {
    const home = site.read("index.html");
    assert.match(home, /<form action="https:\/\/mail\.example\.org\/subscribe" method="post">.*name="email"/);
    const hosts = ["mail.example.org", "thanks.example.org", "thanks.example.org:8443"].map((host) => `https://${host}`);
    assert.ok(home.includes(`form-action &#39;self&#39; ${hosts.join(" ")};`), "and on to the hosts to which that leads, each once");
    assert.ok(site.read("_headers").includes(`form-action 'self' ${hosts.join(" ")};`));
  });

  test("sends with the form what the service wants besides", () => {
    const inputs = site.read("index.html").match(/<input type="hidden"[^>]*>/g);
    assert.deepEqual(inputs, [
      '<input type="hidden" name="list" value="4">',
      '<input type="hidden" name="tags[]" value="A &quot;made-up&quot; &lt;tag&gt;">',
    ]);
  });

  test("keeps feeds whole: ids without the host, authors, categories, corrections", () => {
    const feed = parseAtomFeed(site.read("feed.xml"));
    const november = feed.entries?.find(({ id }) => id === "tag:publisher.example.org,2023:en/issue/2023-11");
    assert.equal(november?.updated, "2024-01-05T00:00:00-06:00");
    assert.equal(november?.published, "2023-12-01T00:00:00-06:00");
    assert.deepEqual(
      november?.authors?.map(({ name }) => name),
      ["Made-up Ana", "Made-up <Luis>"],
    );
    assert.deepEqual(
      november?.categories?.map(({ term }) => term),
      ["region/north", "region/south", "culture", "trade"],
    );
    assert.match(november?.content?.value ?? "", /A made-up correction\..*made-up action has a heading/s);
    assert.match(november?.content?.value ?? "", /<a href="https:\/\/gazette\.example\.org\/topics\/">/);
    const json = parseJsonFeed(site.read("feed.json"));
    assert.deepEqual(
      json.items?.map(({ id }) => id),
      feed.entries?.map(({ id }) => id),
    );
  });

  test("has a feed for each region, place, topic and author, in each language, and copies at older addresses", () => {
    const feeds = site.files.filter((file) => file.endsWith("feed.xml") && !file.startsWith("es/"));
    assert.deepEqual(feeds, [
      "authors/made-up-ana/feed.xml",
      "authors/made-up-luis/feed.xml",
      "feed.xml",
      "regions/north/alpha-state/feed.xml",
      "regions/north/beta-state/feed.xml",
      "regions/north/feed.xml",
      "regions/south/feed.xml",
      "regions/south/gamma/feed.xml",
      "regions/the-north/alpha-state/feed.xml",
      "regions/the-north/beta-state/feed.xml",
      "regions/the-north/beta/feed.xml",
      "regions/the-north/feed.xml",
      "topics/arts/feed.xml",
      "topics/culture-arts/feed.xml",
      "topics/trade-and-more/feed.xml",
    ]);
    const [entry] = parseAtomFeed(site.read("es/temas/comercio/feed.xml")).entries ?? [];
    assert.equal(entry?.id, "tag:publisher.example.org,2023:es/report/2023-12/south");
  });
});

suite("a preview with drafts", () => {
  const site = preview;

  test("has the draft and the issue of the future, marked and not to be listed", () => {
    assert.match(site.read("2024/02/index.html"), /notice-hidden">Draft: this issue is not public yet\./);
    const future = site.read("2030/01/index.html");
    assert.match(future, /notice-hidden">This issue will be published on February 1, 2030/);
    assert.match(future, /<meta name="robots" content="noindex">/);
  });
  test("says on every page that it is one", () => {
    for (const file of ["index.html", "archive/index.html", "es/temas/index.html"])
      assert.match(site.read(file), /notice-hidden">(Preview|Vista previa):/);
  });
  test("announces them to nobody", () => {
    for (const file of ["sitemap.xml", "feed.xml", "feed.json"]) assert.doesNotMatch(site.read(file), /2030\/01/);
  });
});
