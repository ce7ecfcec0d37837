import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { after, suite, test } from "node:test";
import type { Subscribe } from "../../src/domain/site.ts";
import { escapeMarkup } from "../../src/html/html.ts";
import { readingOf } from "../../src/views/reading.ts";
import { subscribe } from "../../templates/components/subscribe.ts";
import { securityPolicy } from "../../templates/layouts/security-policy.ts";
import type { View } from "../../templates/view.ts";
import { loaded } from "../unit/content/archive-on-disk.ts";
import { openBrowser } from "./shared-browser.ts";

const browser = await openBrowser();

/** Serves on a port of this machine of its own, which is another host to a policy. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const thanked: string[] = [];
const sent: string[] = [];
const thanks = await serve((request, response) => {
  thanked.push(request.url ?? "");
  response.end("Gracias, inventado.");
});
/** A service as many are: it takes the form, and leads on to a page of thanks on another host. */
const service = await serve(async (request, response) => {
  sent.push(await text(request));
  response.writeHead(303, { location: `${thanks}/gracias` }).end();
});

/** A page with the form and the policy that the pages of an archive have. */
function pageWith(form: Pick<Subscribe, "hosts" | "hidden">): string {
  const reading = readingOf(loaded(), "es");
  // Made here and not read: content names hosts by https alone, which no server of a test speaks.
  const given = { action: `${service}/alta`, field: "email", privacy: null, unsubscribe: null, ...form };
  const site = { ...reading.archive.site, subscribe: given };
  const view = { ...reading, archive: { ...reading.archive, site } } as unknown as View;
  const policy = escapeMarkup(securityPolicy(site));
  return `<!doctype html><html lang="es"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>x</title>${subscribe(view)}`;
}

suite("The form to subscribe, in a browser,", () => {
  const open = async (form: Pick<Subscribe, "hosts" | "hidden">) => {
    const page = await browser.newPage();
    const origin = await serve((_request, response) => response.writeHead(200, { "content-type": "text/html" }).end(pageWith(form)));
    await page.goto(origin);
    await page.getByRole("textbox").fill("ana@example.org");
    return page;
  };

  test("is stopped where the service leads on to a host that is not named", async () => {
    const page = await open({ hosts: [], hidden: [] });
    const stopped = page.waitForEvent("console", (message) => message.text().includes("form-action"));
    await page.getByRole("button").click();
    assert.ok((await stopped).text().includes(thanks) || (await stopped).text().includes(service));
    assert.deepEqual(thanked, []);
    await page.close();
  });

  test("arrives where the host is named, with what the service wants besides", async () => {
    sent.length = 0;
    const page = await open({ hosts: [thanks], hidden: [["tag", "boletín & más"]] });
    await page.getByRole("button").click();
    await page.waitForURL(`${thanks}/gracias`);
    assert.ok(thanked.includes("/gracias"));
    assert.deepEqual(Object.fromEntries(new URLSearchParams(sent[0])), { tag: "boletín & más", email: "ana@example.org" });
    await page.close();
  });
});
