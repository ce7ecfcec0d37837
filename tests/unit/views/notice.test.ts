import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Text, Translation } from "../../../src/domain/text.ts";
import {
  correctionsOf,
  differsInTranslation,
  hiddenNotice,
  noticeText,
  previewNotice,
  translationNotice,
} from "../../../src/views/notice.ts";
import { readingOf } from "../../../src/views/reading.ts";
import { loaded, swap } from "../content/archive-on-disk.ts";
import { issueOf } from "./issue-of.ts";

const archive = loaded();
const [spanish, english] = [readingOf(archive, "es"), readingOf(archive, "en")];
const byMachine: Translation = { method: "machine", tool: "Made-up Tool", translator: null, reviewer: null, date: null, outdated: false };
const text = (language: "es" | "en", translation: Translation | null): Text => ({
  language,
  html: "",
  words: 0,
  headings: [],
  translation,
});

describe("The notice of a translation", () => {
  test("is none for an original", () => assert.equal(translationNotice(text("es", null), "/", spanish), null));

  test("says that there is none, and leads to the original", () => {
    const notice = translationNotice(text("es", null), "/2021/09/", english);
    assert.equal(notice?.kind, "fallback");
    assert.equal(notice?.text, "This text has not been translated yet: the original in Spanish is shown.");
    assert.deepEqual([notice?.original?.text, notice?.original?.address], ["Read the original in Spanish", "/2021/09/"]);
  });

  test("says how it was made, by whom and when", () => {
    const made = { ...byMachine, method: "reviewed", translator: "Ana Ejemplo", reviewer: "Bruno Muestra", date: "2021-10-06" } as const;
    const notice = translationNotice(text("en", made), "/", english);
    assert.deepEqual([notice?.kind, notice?.warning, notice?.day?.time], ["translated", null, "2021-10-06"]);
    assert.equal(
      notice && noticeText(notice),
      "Machine translation, reviewed. Made with Made-up Tool. Translated by Ana Ejemplo. Reviewed by Bruno Muestra. October 6, 2021.",
    );
  });

  test("warns where the original has changed since", () => {
    const notice = translationNotice(text("en", { ...byMachine, method: null, outdated: true }), "/", english);
    assert.deepEqual([notice?.kind, notice?.warning], ["outdated", "The original has changed since."]);
    assert.equal(notice && noticeText(notice), "Translation. Made with Made-up Tool. The original has changed since.");
  });

  test("of an issue is true of a report that was translated alike, whenever that was", () => {
    const differs = (own: Translation | null) => differsInTranslation(text("en", own), text("en", byMachine));
    assert.ok(!differs({ ...byMachine, date: "2021-10-06" }));
    assert.ok(differs({ ...byMachine, outdated: true }));
    assert.ok(differs({ ...byMachine, reviewer: "Ana Ejemplo" }));
    assert.ok(differs(null));
    assert.ok(differsInTranslation(text("es", null), text("en", byMachine)), "it is not translated at all");
    assert.ok(!differsInTranslation(text("es", null), text("es", null)));
  });
});

describe("The notice of what is not public yet", () => {
  const september = "issues/2021-09/issue.es.md";
  const noticed = (from: string, to: string) => {
    const preview = loaded({ [september]: swap(from, to) }, { drafts: true });
    const reading = readingOf(preview, "en");
    return [previewNotice(reading), hiddenNotice(issueOf(preview, "2021-09"), reading)].map((notice) => notice?.text);
  };

  test("marks a draft, an issue of the future, and the pages around them", () => {
    const preview = "Preview: includes issues that are not public yet.";
    assert.deepEqual(noticed("summary:", "draft: true\nsummary:"), [preview, "Draft: this issue is not public yet."]);
    const future = "This issue will be published on March 1, 2022; it is not public yet.";
    assert.deepEqual(noticed("published: 2021-10-05", "published: 2022-03-01"), [preview, future]);
  });

  test("is none for what is public", () => {
    assert.deepEqual([previewNotice(spanish), hiddenNotice(issueOf(archive, "2021-09"), spanish)], [null, null]);
  });
});

test("A correction says on which day it was made, for people and for programs", () => {
  const corrected = loaded({
    "issues/2021-09/issue.es.md": swap("summary:", "corrections: [{date: 2021-11-02, note: Una errata inventada.}]\nsummary:"),
  });
  assert.deepEqual(correctionsOf(issueOf(corrected, "2021-09"), readingOf(corrected, "en")), [
    {
      day: { text: "November 2, 2021", language: "en", address: null, time: "2021-11-02" },
      heading: "Corrected on November 2, 2021",
      note: { text: "Una errata inventada.", language: "en" },
    },
  ]);
});
