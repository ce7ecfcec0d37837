import { posix } from "node:path";
import type { Image } from "../../domain/image.ts";
import { type Language, localize } from "../../domain/language.ts";
import type { Text } from "../../domain/text.ts";
import { messagesIn } from "../../languages/messages-in.ts";
import type { PreparedReference } from "../../markdown/prepare.ts";
import { renderMarkdown } from "../../markdown/render.ts";
import { nearest } from "../../problems/nearest.ts";
import { textFor } from "./anchors.ts";
import { addressOf, type LinkContext, type LinkTarget, linkTargetOf, relative } from "./links.ts";
import type { ParsedText } from "./parsed-text.ts";
import { positionOf } from "./positions.ts";

/** Renders every text for the readers of each language and sets it into its domain object. */
export function renderTexts(context: LinkContext): void {
  const { site, texts } = context;
  for (const [owner, versions] of texts) {
    const resolved = new Map([...versions.values()].map((text) => [text, resolve(text, context)]));
    (owner as { text: unknown }).text = localize(site.languages, (language) => {
      const text = textFor(owner, language, texts) as ParsedText;
      return renderText(text, resolved.get(text) as Resolved, language, context);
    });
  }
}

/** What the links and pictures of a text lead to and show, each at the number of its reference. */
interface Resolved {
  readonly targets: readonly (LinkTarget | null)[];
  readonly images: readonly (Image | null)[];
}

function resolve(text: ParsedText, context: LinkContext): Resolved {
  const { references } = text.parsed;
  return {
    targets: references.map((reference) => (reference.kind === "link" ? linkTargetOf(reference, text, context) : null)),
    images: references.map((reference) => (reference.kind === "image" ? imageOf(reference, text, context) : null)),
  };
}

function imageOf(reference: PreparedReference, text: ParsedText, { images, isHidden, isReported, problems }: LinkContext): Image | null {
  const { target, alternative } = reference;
  const at = () => positionOf(reference, text);
  if (alternative === "") problems.add("image-without-text", { target }, at());
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(target)) {
    problems.add("remote-image", { target }, at());
    return null;
  }
  const image = images.get(relative(target, text)) ?? null;
  if (!image && !isReported(relative(target, text))) {
    const folder = posix.dirname(text.file.source.path);
    const known = [...images.keys()].map((path) => posix.relative(folder, path));
    problems.add(
      "missing-image",
      { target, nearest: known.find((path) => posix.basename(path) === target) ?? nearest(target, known) },
      at(),
    );
  }
  if (image && isHidden(image.file) && !isHidden(text.file.source.path)) problems.add("hidden-link", { target }, at());
  return image;
}

/** A text as the readers of one language get it: its links lead to their language. */
function renderText(text: ParsedText, { targets, images }: Resolved, reader: Language, context: LinkContext): Text {
  const { file, parsed, ids, draft } = text;
  const html = renderMarkdown(parsed, {
    id: (heading) => ids[heading] as string,
    link: (reference) => {
      const to = targets[reference];
      return to ? addressOf(to, reader, context) : "";
    },
    image: (reference) => images[reference] ?? null,
    tableLabel: messagesIn(file.language).text.table,
  });
  return {
    language: file.language,
    html,
    words: parsed.words,
    headings: parsed.headings.map(({ text: words }, n) => ({ id: ids[n] as string, text: words })),
    translation: draft.translations.get(file.language) ?? null,
  };
}
