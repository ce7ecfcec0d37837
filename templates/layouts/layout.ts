import type { Page } from "../../src/domain/pages.ts";
import { type Html, html, type Insert, trusted } from "../../src/html/html.ts";
import { previewNotice } from "../../src/views/notice.ts";
import { noticeBox } from "../components/notice.ts";
import type { View } from "../view.ts";
import { footer } from "./footer.ts";
import { type Head, head } from "./head.ts";
import { masthead } from "./masthead.ts";

/** What a page gives to the layout. */
export interface Content extends Head {
  /** The main content; it holds the page's `h1`. */
  readonly main: Insert;
  /** What kind of page it is, for the stylesheet. */
  readonly kind: string;
}

/** A whole page: what is around the main content is the same everywhere. */
export function layout(page: Page, view: View, content: Content): Html {
  return html`${trusted("<!DOCTYPE html>")}
<html lang="${page.language}">
<head>
${head(page, view, content)}</head>
<body class="page-${content.kind}">
<a class="skip" href="#_main">${view.words.nav.skip}</a>
${masthead(page, view)}
<main id="_main">
${noticeBox(previewNotice(view), view)}${content.main}</main>
${footer(view)}
<p id="_said" class="said" role="status" data-copied="${view.words.nav.copied}" data-failed="${view.words.nav.notCopied}"></p>
</body>
</html>
`;
}
