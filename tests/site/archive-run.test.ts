import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { appendFileSync, cpSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { suite, test } from "node:test";
import { deep } from "../deep.ts";
import { backCatalogue, root } from "./built-site.ts";
import { change, copiedProgram } from "./dev-session.ts";
import { type Answer, answerOf } from "./in-process.ts";

// The archive's own run (`npm run test:archive`) on other archives than the one in content/, in a copy of this repository.

const fixtures = "tests/fixtures/archives";
const small = `${fixtures}/worked-example`;
const program = copyOfRepository();
const content = join(program, "content");

function copyOfRepository(): string {
  const copy = copiedProgram();
  cpSync(join(root, ".htmlvalidate.json"), join(copy, ".htmlvalidate.json"));
  cpSync(join(root, "tests"), join(copy, "tests"), { recursive: true, filter: (path) => !path.startsWith(join(root, "tests/fixtures")) });
  return copy;
}

/** Puts another archive into content/. */
function replaceContent(archive: string): void {
  rmSync(content, { recursive: true, force: true });
  cpSync(join(root, archive), content, { recursive: true });
}

/** Runs the command of package.json, as CI does. */
function run(folder = program): Promise<Answer> {
  const { "test:archive": command } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts;
  const [, ...args] = command.replaceAll("'", "").split(" ");
  const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: folder, env }, (error, stdout, stderr) =>
      resolve({ status: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

async function assertGreen(): Promise<void> {
  const { status, stdout } = await run();
  assert.equal(status, 0, stdout);
  assert.match(stdout, /✔ shows every word of every text/);
}

/** What the run says, by the names of the tests that fail. */
function failedIn({ stdout }: Answer): string[] {
  const [all = ""] = stdout.split("failing tests:");
  return [...new Set([...all.matchAll(/^ +✖ (.+?) \([\d.]+ms\)$/gm)].map(([, name]) => name as string))];
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), text);
}

/** Calls a command as an editor does, and holds it to succeed. */
async function call(...args: readonly string[]): Promise<void> {
  const answer = await answerOf([...args, "--content", content], { INIT_CWD: null });
  assert.equal(answer.status, 0, answer.stdout + answer.stderr);
}

/** A month in the original's language alone. */
function writeMonth(month: string, more = ""): void {
  write(
    `issues/${month}/issue.es.md`,
    `---\nsummary: Inventado.\nauthors: [ana-ejemplo]\n${more}---\nUn editorial inventado, de ${month}.\n`,
  );
  write(
    `issues/${month}/north.es.md`,
    `---\nactions:\n  - {id: a-${month}, title: Altamar inventa ${month}, place: XA-ALT}\n---\nUn informe inventado, de ${month}.\n`,
  );
}

suite("The archive's own run passes with", () => {
  for (const archive of readdirSync(join(root, fixtures)))
    test(`the archive ${archive}${archive === "smallest" ? "" : ` ${deep}`}`, async () => {
      replaceContent(`${fixtures}/${archive}`);
      await assertGreen();
    });
});

/** What editors do to an archive, none of which is a mistake. */
const edits: Readonly<Record<string, () => void | Promise<void>>> = {
  "months without a translation: one that is out, a draft, one for later, and what `new` lays out": async () => {
    writeMonth("2024-06", "published: 2024-07-03\n");
    writeMonth("2024-07", "draft: true\n");
    writeMonth("2024-08", "published: 2999-01-01\n");
    await call("new", "2024-09");
    await call("new", "2024-06", "--language", "en");
  },
  "a translation that was reviewed, and one whose original was corrected since": async () => {
    const reviewed = join(content, "issues/2024-05/south.en.md");
    await call("translations", "stamp", reviewed, "--method", "reviewed", "--reviewer", "Bruno Prueba");
    appendFileSync(join(content, "issues/2024-05/north.es.md"), "\nCorregido.\n");
    change(join(content, "issues/2024-05/issue.es.md"), "corrections:\n", "corrections:\n  - {date: 2024-06-11, note: Otra.}\n");
  },
  "recorded addresses, of which an alias keeps those of a renamed region, and what the check warns of": async () => {
    await call("check", "--record");
    change(join(content, "regions.yaml"), "es: Norte", "es: Septentrión");
    change(join(content, "regions.yaml"), "id: north", "id: north\n  aliases: [/regiones/norte/]");
    appendFileSync(join(content, "topics.yaml"), "- {id: unused, name: {es: Sin uso, en: Unused}}\n");
    appendFileSync(join(content, "issues/2024-05/south.es.md"), "\n**Nota: **inventada, 10<sup>6</sup>.\n\n```\nsin cerrar\n");
  },
  "nothing left but what an archive has to have": () => {
    for (const file of globSync("**/*.*", { cwd: content })) if (!/^(site|regions|authors)\.yaml$/.test(file)) rmSync(join(content, file));
    change(join(content, "site.yaml"), "map: islands", "");
  },
};

suite("The archive's own run passes after ordinary edits:", () => {
  for (const [name, edit] of Object.entries(edits))
    test(`${name} ${deep}`, async () => {
      replaceContent(small);
      await edit();
      await assertGreen();
    });

  test(`all that editors of the back catalogue do in a month ${deep}`, async () => {
    replaceContent(backCatalogue);
    write(
      "issues/2022-04/issue.es.md",
      "---\nsummary: Inventado.\nauthors: [saul-gopar]\npublished: 2022-05-01\n---\nUn editorial inventado.\n",
    );
    await call(
      "translations",
      "stamp",
      join(content, "issues/2021-09/west.en.md"),
      "--method",
      "reviewed",
      "--reviewer",
      "Made-up Reviewer",
    );
    appendFileSync(join(content, "issues/2021-09/northwest.es.md"), "\nUna frase inventada.\n");
    await call("new", "2022-05");
    await assertGreen();
  });
});

suite("The archive's own run fails", () => {
  test("with an error of the content, and names its file and line", async () => {
    replaceContent(small);
    change(join(content, "issues/2024-05/south.es.md"), "2024-04/south.es.md", "2024-03/south.es.md");
    const answer = await run();
    assert.equal(answer.status, 1);
    assert.match(answer.stdout, /✖ The archive in content\/ has no errors/);
    assert.match(answer.stdout, /issues\/2024-05\/south\.es\.md:15:38: The link /);
  });

  test(`with an address that was published and is gone ${deep}`, async () => {
    replaceContent(small);
    await call("check", "--record");
    rmSync(join(content, "issues/2024-04/south.es.md"));
    rmSync(join(content, "issues/2024-04/south.en.md"));
    const answer = await run();
    assert.equal(answer.status, 1);
    assert.match(answer.stdout, /\/2024\/04\/sur\//);
  });

  test(`where a site is broken, each fault in a test of its own ${deep}`, async () => {
    replaceContent(small);
    await call("check", "--record");
    const broken = copyOfRepository();
    cpSync(content, join(broken, "content"), { recursive: true });
    change(join(broken, "tests/site/built-site.ts"), "  return { archive, folder,", `${damage}\n  return { archive, folder,`);
    assert.deepEqual(failedIn(await run(broken)).sort(), [
      "has every address that was ever published",
      "has every page and every document that it lists",
      "has no link that leads nowhere",
      "is valid HTML",
      "loads nothing from another host",
      "shows every word of every text",
    ]);
  });
});

/** What happens to a site that has been built: it loses a page and a word, and gains what no page may have. */
const damage = `
  rmSync(join(folder, "2024/04/el-sur/index.html"));
  for (const file of filesIn(folder).filter((name) => name.endsWith(".html"))) {
    const more = '<a href="/nowhere/">x</a><img src="https://elsewhere.example.net/x.png" alt="x"><b></i></body>';
    const page = readFileSync(join(folder, file), "utf8").replace("</body>", more).replaceAll("nunca tuvo lugar", "tuvo lugar");
    rmSync(join(folder, file));
    writeFileSync(join(folder, file), page);
  }`;
