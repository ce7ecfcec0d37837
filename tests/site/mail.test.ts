import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { Parser } from "htmlparser2";
import PostalMime from "postal-mime";
import { largest } from "../../templates/mail/mail.ts";
import { deepFrom } from "../deep.ts";
import { type BuiltSite, backCatalogue, builtSite, copiesIn, freshSite } from "./built-site.ts";
import { brokenReferences, loadedFromElsewhere } from "./references.ts";
import { invalidHtml } from "./valid-html.ts";

// Built before the tests, one after the other.
const sites = {
  "the Mexican Local Diplomacy Newsletter": await builtSite(backCatalogue, { editions: ["mail"] }),
  "an archive in four languages": await builtSite("tests/fixtures/archives/four-languages", { editions: ["mail"] }),
  "an archive with every feature": await builtSite("tests/fixtures/archives/every-feature", { editions: ["mail"] }),
};
const newsletter = sites["the Mexican Local Diplomacy Newsletter"];
const again = await freshSite(backCatalogue, { editions: ["mail"] });
const without = await builtSite(backCatalogue);

const mailFile = /\.(mail\.html|mail\.txt|eml)$/;
const endingWith = (site: BuiltSite, end: string) => site.files.filter((file) => file.endsWith(end));

/** The words of some HTML that mail programs show, without the space between them. */
function lettersOf(html: string): string {
  let letters = "";
  let hidden = 0;
  const parser = new Parser({
    onopentagname: (name) => {
      if (["head", "style"].includes(name)) hidden += 1;
    },
    onclosetag: (name) => {
      if (["head", "style"].includes(name)) hidden -= 1;
    },
    ontext: (text) => {
      if (hidden === 0) letters += text;
    },
  });
  parser.end(html);
  return letters.replace(/\s+/g, "");
}

for (const [n, [name, site]] of Object.entries(sites).reverse().entries()) {
  const { issues, site: facts, routes } = site.archive;
  const editions = issues.flatMap((issue) => facts.languages.map((language) => ({ issue, language })));

  suite(`the mails of ${name}`, () => {
    test("are three files for each issue and language", () => {
      assert.equal(site.files.filter((file) => mailFile.test(file) && !copiesIn(site).has(file)).length, 3 * editions.length);
      for (const { issue, language } of editions)
        for (const kind of ["mailHtml", "mailText", "eml"] as const)
          assert.ok(site.files.includes(routes.output(routes.to(kind, language, issue))), `${issue.month.id} ${kind} ${language}`);
    });

    test("weigh less than mail programs show", () => {
      for (const file of endingWith(site, ".mail.html")) assert.ok(Buffer.byteLength(site.read(file)) <= largest, file);
    });

    test("lead to what there is, by absolute addresses, and load nothing from elsewhere", () => {
      assert.deepEqual(brokenReferences(site), []);
      assert.deepEqual(loadedFromElsewhere(site), []);
      for (const file of endingWith(site, ".mail.html"))
        for (const [, address] of site.read(file).matchAll(/ (?:href|src)="([^"]*)"/g))
          assert.match(address as string, /^(https?:\/\/|mailto:|tel:|\{\{ UnsubscribeURL \}\}$)/, file);
    });

    test(`leave the pages as sound as they are${deepFrom(1, n)}`, async () => assert.deepEqual(await invalidHtml(site), []));

    test("are kept from search engines", () => {
      for (const file of endingWith(site, ".mail.html")) assert.match(site.read(file), /<meta name="robots" content="noindex"/);
      assert.doesNotMatch(site.read("sitemap.xml"), /\.mail\.|\.eml/);
    });

    test("say what the issue says, in HTML and in plain text", () => {
      for (const { issue, language } of editions) {
        const [html, text] = (["mailHtml", "mailText"] as const).map((kind) => site.read(routes.output(routes.to(kind, language, issue))));
        const letters = lettersOf(html as string).replaceAll("\u2060", "");
        const bare = (text as string).replace(/\s+/g, "").replaceAll("\u2060", "");
        const told = [issue, ...issue.reports].flatMap((owner) => owner.text[language].html.match(/(?<=<p>)[^<]+(?=<\/p>)/g) ?? []);
        for (const paragraph of told) {
          assert.ok(letters.includes(lettersOf(paragraph)), `${issue.month.id} ${language}: ${paragraph}`);
          assert.ok(bare.includes(lettersOf(paragraph)), `${issue.month.id} ${language} in plain text: ${paragraph}`);
        }
        for (const { title, report } of issue.actions) {
          assert.ok(letters.includes(title[language].text.replace(/\s+/g, "")), title[language].text);
          assert.ok((html as string).includes(`href="${routes.absolute(routes.to("report", language, report))}"`));
        }
      }
    });

    test("are read back from their drafts", async () => {
      for (const { issue, language } of editions) {
        const [html, text, draft] = (["mailHtml", "mailText", "eml"] as const).map((kind) =>
          site.read(routes.output(routes.to(kind, language, issue))),
        );
        const read = await PostalMime.parse(draft as string);
        assert.equal(read.html?.trim(), html?.trim());
        assert.equal(read.text?.trim(), text?.trim());
        // What looks like a tag of a sending service has a sign in it that nobody sees.
        assert.equal(read.subject?.replaceAll("\u2060", ""), issue.title[language].text);
        assert.equal(read.attachments.length, 0);
        assert.equal(read.date?.slice(0, 7), (issue.published ?? issue.month.id).slice(0, 7));
      }
    });
  });
}

suite("mails", () => {
  test("are the same bytes from build to build", () => {
    for (const file of newsletter.files.filter((path) => mailFile.test(path))) assert.equal(again.read(file), newsletter.read(file), file);
  });

  test("are made only where they are asked for", () => {
    assert.deepEqual(
      without.files.filter((file) => mailFile.test(file)),
      [],
    );
  });

  test("show an original where its translation is missing", () => {
    const site = sites["an archive in four languages"];
    const file = endingWith(site, ".mail.html").find((path) => path.startsWith("fr/2024/02/")) as string;
    assert.match(site.read(file), /Ce texte n’est pas encore traduit/);
    assert.match(site.read(file), /<div lang="es">/);
  });

  test("can be subscribed to where an issue ends, with the privacy notice beside the button", () => {
    const site = sites["an archive with every feature"];
    for (const page of ["index.html", "2023/11/index.html", "es/2023/11/index.html"])
      assert.match(
        site.read(page),
        /<section class="follow"[^>]*><h2[^>]*>[^<]+<\/h2>\n<p>[^<]+<\/p>\n<form action="https:\/\/mail\.example\.org\/subscribe" method="post">.*<\/button> <a href="https:\/\/mail\.example\.org\/privacy"/,
        page,
      );
    assert.doesNotMatch(newsletter.read("2021/09/index.html"), /class="follow"/);
  });
});
