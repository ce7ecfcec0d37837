import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { after, suite, test } from "node:test";
import PostalMime from "postal-mime";
import { sendProof } from "../../src/build/send-mail.ts";
import { SendingFailed } from "../../src/build/sending-failed.ts";
import { loaded } from "../unit/content/archive-on-disk.ts";
import { backCatalogue, root, temporaryFolder } from "./built-site.ts";
import { answerOf, assertKind } from "./in-process.ts";
import { mailMistakes, password } from "./mail-mistakes.ts";
import { mailServer } from "./mail-server.ts";

/** Whose issues are sent. */
const archive = ["--content", backCatalogue];

/** Runs `npm run mail` with a mail server, as from outside; nothing that it prints may hold the password or a stack trace. */
async function mail(server: string | null, ...args: string[]) {
  const { SMTP_URL: _inherited, ...environment } = process.env;
  const child = spawn(process.execPath, [join(root, "gaceta.mjs"), "mail", ...archive, ...args], {
    cwd: root,
    env: { ...environment, LANG: "C", LC_ALL: "", ...(server !== null && { SMTP_URL: server }) },
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (part) => {
    stdout += part;
  });
  child.stderr.on("data", (part) => {
    stderr += part;
  });
  const [status] = (await once(child, "close")) as [number];
  assert.doesNotMatch(stdout + stderr, /^\s+at |\.[jt]s:\d+/m, "no stack trace");
  assert.ok(!(stdout + stderr).includes(password), "the password is not printed");
  return { status, stdout, stderr };
}

const login = {
  onAuth: ({ password: given }, _session, done) => done(given === password ? null : new Error("Wrong."), { user: "x" }),
} satisfies Parameters<typeof mailServer>[0];
const open = await mailServer();
const locked = await mailServer({ ...login, authOptional: false });
const strict = await mailServer({
  onRcptTo: ({ address }, _session, done) => done(address.startsWith("no-one") ? new Error("There is no such person") : null),
});
const from = ["--from", "editor@example.org"];
const to = ["--to", "reader@example.org"];

suite("a proof", () => {
  test("arrives at all to whom it is sent, as the mail that is built", async () => {
    const server = `smtp://127.0.0.1:${open.port}`;
    const { status, stdout } = await mail(server, "2021-09", ...to, "--to", "other@example.org", ...from, "--in", "en", "--language", "es");
    assert.equal(status, 0);
    assert.equal(stdout, "Enviado: «[Proof] Mexican Local Diplomacy Newsletter, September 2021» → reader@example.org, other@example.org\n");
    const { to: received, mail: raw } = open.received.at(-1)!;
    assert.deepEqual(received, ["reader@example.org", "other@example.org"]);
    const read = await PostalMime.parse(raw);
    assert.equal(read.subject, "[Proof] Mexican Local Diplomacy Newsletter, September 2021");
    assert.deepEqual(read.from, { name: "Mexican Local Diplomacy Newsletter", address: "editor@example.org" });
    assert.match(read.html ?? "", /<html lang="en".*Hermosillo receives the MCR2030 certificate/s);
    assert.match(read.text ?? "", /^Northwest\n-{9}\nhttps:\/\/boletin\.example\.org\/en\/2021\/09\/northwest\/\n/m);
  });

  test("is in the original's language, from the user that logs in, unless told otherwise", async () => {
    const { status } = await mail(`smtp://editor%40example.org:${password}@127.0.0.1:${locked.port}`, "2021-09", ...to);
    assert.equal(status, 0);
    const read = await PostalMime.parse(locked.received.at(-1)!.mail);
    assert.equal(read.subject, "[Prueba] Boletín de Diplomacia Local Mexicana, septiembre de 2021");
    assert.equal(read.from?.address, "editor@example.org");
  });

  test("logs in with a password of any signs, as they are or percent-encoded", async () => {
    const odd = "made-up @:+ñ#?/%";
    const server = await mailServer({
      authOptional: false,
      onAuth: ({ password: given }, _session, done) => done(given === odd ? null : new Error("Wrong."), { user: "x" }),
    });
    for (const written of [encodeURIComponent(odd), "made-up @:+ñ%23%3F%2F%25"]) {
      const url = `smtp://editor%40example.org:${written}@127.0.0.1:${server.port}`;
      assert.equal((await answerOf(["mail", "2021-09", ...to, ...archive], { SMTP_URL: url })).status, 0, written);
    }
  });

  test("can be of an issue that is not public yet", async () => {
    const content = join(temporaryFolder(), "content");
    cpSync(join(root, "tests/fixtures/archives/every-feature"), content, { recursive: true });
    const args = ["2024-02", ...to, ...from, "--content", content];
    const { status, stdout } = await answerOf(["mail", ...args], { SMTP_URL: `smtp://127.0.0.1:${open.port}` });
    assert.equal(status, 0);
    assert.match(stdout, /\[Proof\] \[Draft\] /);
  });
});

suite("a proof that cannot be sent says why in a sentence:", () => {
  const cases = mailMistakes({ open: open.port, locked: locked.port, strict: strict.port });
  for (const { name, status, server, args, en, es } of cases)
    test(`${name} (exit status ${status})`, async () => {
      for (const [language, sentence] of [
        ["en", en],
        ["es", es],
      ] as const) {
        const answer = await answerOf(["mail", ...archive, ...args, "--language", language], { SMTP_URL: server });
        assert.equal(answer.status, status);
        assert.match(answer.stderr, sentence);
        assert.ok(!(answer.stdout + answer.stderr).includes(password), "the password is not printed");
        assertKind(answer);
      }
    });

  test("also from outside, without a trace of the program", async () => {
    const wrong = await mail(`smtp://a%40example.org:${password}-but-wrong@127.0.0.1:${locked.port}`, "2021-09", ...to, "--language", "en");
    assert.equal(wrong.status, 1);
    assert.match(wrong.stderr, /^The mail server does not accept the user or the password in SMTP_URL: 535 /);
  });

  test("content with problems (exit status 1)", async () => {
    const content = join(temporaryFolder(), "content");
    cpSync(join(root, "tests/fixtures/archives/smallest"), content, { recursive: true });
    writeFileSync(join(content, "issues/2024-01/issue.md"), "---\nsumary: A made-up mistake\n---\n");
    const server = `smtp://127.0.0.1:${open.port}`;
    const args = ["2024-01", ...to, ...from, "--content", content, "--language", "en"];
    const { status, stderr } = await answerOf(["mail", ...args], { SMTP_URL: server });
    assert.equal(status, 1);
    assert.match(stderr, /“sumary” is not a field here\./);
  });
});

suite("sending", () => {
  const madeUp = loaded();
  const proof = { issue: madeUp.issues[0]!, language: "es", from: "editor@example.org", to: ["reader@example.org"] } as const;
  const failure = async (url: string, patience = 5_000): Promise<string> => {
    try {
      await sendProof(madeUp, proof, { url: new URL(url), patience });
      return "sent";
    } catch (error) {
      return error instanceof SendingFailed ? error.failure : String(error);
    }
  };

  test("does not wait for a server for ever", async () => {
    const silent = createServer(() => {}).listen(0, "127.0.0.1");
    await once(silent, "listening");
    after(() => silent.close());
    const { port } = silent.address() as AddressInfo;
    assert.equal(await failure(`smtp://127.0.0.1:${port}`, 200), "slow");
  });

  test("tells TLS that is none", async () => {
    assert.equal(await failure(`smtps://127.0.0.1:${open.port}`), "unreachable");
  });

  test("sends no password to another machine without encryption", async () => {
    const secrets: string[] = [];
    const plain = await mailServer({
      onAuth: ({ password: given }, _session, done) => {
        secrets.push(String(given));
        done(null, { user: "x" });
      },
    });
    // A name of this machine that is not one of those that are known to be it.
    assert.equal(await failure(`smtp://a%40example.org:${password}@0.0.0.0:${plain.port}`), "unsafe");
    assert.deepEqual(secrets, []);
  });
});
