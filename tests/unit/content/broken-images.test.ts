import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { crc32, deflateSync } from "node:zlib";
import { faultIn } from "../../../src/content/files/image-formats/fault-in.ts";
import { formatOf, isShown } from "../../../src/content/files/image-formats/image-format.ts";
import type { ParseCache } from "../../../src/content/parse-cache.ts";
import { loaded, problemsOf } from "./archive-on-disk.ts";
import { png } from "./png.ts";
import { sampleImages } from "./sample-images.ts";

const folder = "issues/2021-09/images";
const samples = { ...sampleImages, "plain.png": Buffer.from(png(40, 30)) };
const shown = Object.entries(samples).filter(([name]) => name !== "photo.heic");

/** The problems of a picture of the made-up archive. */
function toldOf(name: string, bytes: Uint8Array): readonly string[] {
  const problems = problemsOf({ [`${folder}/${name}`]: bytes });
  return problems.filter(({ at }) => at.file === `${folder}/${name}`).map(({ code, facts }) => `${code} ${Object.values(facts).at(-1)}`);
}

suite("A whole picture is taken", () => {
  for (const [name, bytes] of shown) {
    test(`${name}, also with data behind its end, as cameras write`, () => {
      assert.deepEqual(toldOf(name, bytes), []);
      assert.deepEqual(toldOf(name, Buffer.concat([bytes, Buffer.from("made up\xff\xd8", "latin1")])), []);
    });
  }

  test("with a bad checksum of what no browser looks at", () => {
    const comment = chunk("tEXt", "made up", 1);
    assert.deepEqual(toldOf("a.png", insert(png(4, 3), comment)), []);
  });

  test("without the trailer that some programs leave out", () =>
    assert.deepEqual(toldOf("a.gif", sampleImages["plain.gif"].subarray(0, -1)), []));
});

suite("A picture that was cut is none, wherever it was cut", () => {
  for (const [name, bytes] of shown) {
    test(name, () => {
      // A GIF is whole where its last block ends.
      const last = name.endsWith(".gif") ? bytes.length - 2 : bytes.length - 1;
      for (let length = 24; length <= last; length++) {
        const cut = bytes.subarray(0, length);
        const format = formatOf(cut);
        assert.ok(isShown(format), String(length));
        const isFrame = name === "animated.gif" && faultIn(cut, format) === null;
        if (!isFrame) assert.match(String(faultIn(cut, format)), /^(cut|bare)$/, String(length));
        else assert.equal(cut.at(-1), 0, "a whole frame");
      }
      assert.match(String(toldOf(name, bytes.subarray(0, Math.floor(bytes.length * 0.8)))), /^broken-image (cut|bare)$/);
    });
  }
});

test("A header that was cut is not completed by what else is in memory", () => {
  const header = Buffer.from(png(4, 3)).subarray(0, 16);
  // Node puts small files into one large buffer, side by side.
  for (let n = 0; n < 50; n += 1) assert.match(String(toldOf(`made-up-${n}.png`, header)), /^broken-image (cut|bare|damaged)$/);
});

suite("A broken picture is told of by what is wrong with it:", () => {
  const plain = Buffer.from(png(4, 3));
  const idat = plain.indexOf("IDAT");
  const jpeg = sampleImages["plain.jpg"];
  const changed = (bytes: Buffer, at: number, value: number) => Buffer.from(bytes).fill(value, at, at + 1);
  const cases: readonly (readonly [name: string, file: string, bytes: Uint8Array, wanted: string])[] = [
    ["a byte of a PNG", "a.png", changed(plain, idat + 7, plain.readUInt8(idat + 7) ^ 1), "checksum"],
    ["a checksum of a PNG", "a.png", changed(plain, plain.indexOf("IEND") - 5, plain.readUInt8(plain.indexOf("IEND") - 5) ^ 1), "checksum"],
    ["pixels of a PNG that are no zlib stream", "a.png", withData(4, 3, Buffer.from("made up")), "damaged"],
    ["pixels of a PNG whose zlib checksum is wrong", "a.png", withData(4, 3, badAdler(deflateSync(Buffer.alloc(15)))), "checksum"],
    ["fewer rows than a PNG says", "a.png", withData(4, 300, deflateSync(Buffer.alloc(15))), "cut"],
    ["a PNG without pixels", "a.png", withData(4, 3, null), "bare"],
    ["a PNG of 0 × 3", "a.png", withData(0, 3, deflateSync(Buffer.alloc(3))), "no-pixels"],
    [
      "a JPEG without a scan",
      "a.jpg",
      Buffer.concat([jpeg.subarray(0, jpeg.indexOf(Buffer.from([0xff, 0xda]))), Buffer.from([0xff, 0xd9])]),
      "bare",
    ],
    ["a JPEG of 0 rows", "a.jpg", changed(changed(jpeg, frame(jpeg) + 5, 0), frame(jpeg) + 6, 0), "no-pixels"],
    ["a JPEG that says it is far larger than its data", "a.jpg", changed(changed(jpeg, frame(jpeg) + 5, 20), frame(jpeg) + 7, 20), "cut"],
    ["a GIF of 0 × 0", "a.gif", Buffer.from(sampleImages["plain.gif"]).fill(0, 6, 10), "no-pixels"],
    ["a GIF without pixels", "a.gif", Buffer.from("474946383961010001000000003b", "hex"), "bare"],
    ["a GIF with a block of no kind", "a.gif", Buffer.from("4749463839610100010000000041", "hex"), "damaged"],
    ["a WebP of chunks without pixels", "a.webp", Buffer.from("UklGRhYAAABXRUJQVlA4WAoAAAAAAAAADwAACwAA", "base64"), "bare"],
    ["a WebP whose frame is none", "a.webp", changed(sampleImages["lossy.webp"], 23, 0), "damaged"],
    ["an AVIF with a header alone", "a.avif", sampleImages["plain.avif"].subarray(0, sampleImages["plain.avif"].readUInt32BE(0)), "bare"],
  ];
  for (const [name, file, bytes, fault] of cases) test(name, () => assert.deepEqual(toldOf(file, bytes), [`broken-image ${fault}`]));

  test("however much a few bytes unpack to, no more is unpacked than the picture needs", () => {
    const bomb = withData(4, 3, deflateSync(Buffer.alloc(50_000_000)));
    assert.deepEqual(toldOf("a.png", bomb), []);
  });
});

suite("What is no picture for a page is known by its contents, whatever its name", () => {
  const film = Buffer.from("\0\0\0\x18ftypisom\0\0\0\0mp42isom", "latin1");
  const cases = {
    heic: sampleImages["photo.heic"],
    svg: '<?xml version="1.0"?>\n<!-- made up -->\n<svg xmlns="http://www.w3.org/2000/svg"/>',
    tiff: Buffer.from("49492a0008000000", "hex"),
    bmp: Buffer.from("BM\x3a\0\0\0\0\0\0\0", "latin1"),
    ico: Buffer.from("00000100010010100000", "hex"),
    psd: "8BPS made up",
    jxl: Buffer.from("ff0a00", "hex"),
    jp2: Buffer.from("\0\0\0\x0cjP  \r\n\x87\n", "latin1"),
    pdf: "%PDF-1.7 made up",
    html: "<!DOCTYPE html><title>Made up</title>",
    video: film,
    "git-lfs": "version https://git-lfs.github.com/spec/v1\n",
    empty: "",
    unknown: "made up",
  };
  for (const [found, content] of Object.entries(cases))
    test(found, () => {
      for (const name of ["foto.jpg", "foto.png"]) assert.deepEqual(toldOf(name, Buffer.from(content)), [`unreadable-image ${found}`]);
    });

  test("a photo of a telephone and a drawing under their own names are told of once, also where a text shows them", () => {
    for (const [name, bytes, found] of [
      ["foto.HEIC", sampleImages["photo.heic"], "heic"],
      ["mapa.svg", Buffer.from(cases.svg), "svg"],
    ] as const) {
      const problems = problemsOf({
        [`${folder}/${name}`]: bytes,
        "issues/2021-09/issue.es.md": (text) => `${text}\n![Inventado](images/${name})\n`,
      });
      assert.deepEqual(
        problems.map(({ code, facts }) => `${code} ${"found" in facts && facts.found}`),
        [`unreadable-image ${found}`],
      );
    }
  });
});

test("A picture under the ending of another format gets the name that it should have", () => {
  for (const [name, bytes] of shown) {
    const ending = name.split(".").at(-1);
    assert.deepEqual(toldOf(`foto.${ending === "png" ? "jpg" : "png"}`, bytes), [`misnamed-image foto.${ending}`]);
  }
  assert.deepEqual(toldOf("foto.JPEG", sampleImages["plain.jpg"]), []);
  assert.deepEqual(toldOf("foto.heic", sampleImages["plain.jpg"]), ["misnamed-image foto.jpg"]);
});

test("What was found of a picture is found of the same bytes without looking again", () => {
  const kept = new Map<string, unknown>();
  let made = 0;
  const parseCache: ParseCache = {
    get: (kind, text, make) => {
      const key = `${kind} ${text}`;
      if (!kept.has(key) && kind === "picture") made += 1;
      if (!kept.has(key)) kept.set(key, make());
      return kept.get(key) as ReturnType<typeof make>;
    },
  };
  loaded({}, { parseCache });
  const first = made;
  assert.ok(first > 0);
  loaded({ [`${folder}/copy.png`]: png(4, 3) }, { parseCache });
  assert.ok(made <= first + 1);
  const again = made;
  loaded({ [`${folder}/copy.png`]: png(4, 3) }, { parseCache });
  assert.equal(made, again);
});

/** Where the frame of a JPEG begins: its marker. */
function frame(bytes: Buffer): number {
  return bytes.findIndex((byte, at) => byte === 0xff && [0xc0, 0xc2].includes(bytes[at + 1] as number));
}

function chunk(type: string, content: string | Buffer, error = 0): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), Buffer.from(content as string, "latin1")]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(named.length - 4);
  check.writeUInt32BE((crc32(named) ^ error) >>> 0);
  return Buffer.concat([length, named, check]);
}

/** Puts a chunk behind the header of a PNG. */
function insert(bytes: Uint8Array, added: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, 33), added, bytes.subarray(33)]);
}

/** A PNG of grey pixels with other data. */
function withData(width: number, height: number, data: Buffer | null): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  return Buffer.concat([signature, chunk("IHDR", header), ...(data ? [chunk("IDAT", data)] : []), chunk("IEND", "")]);
}

function badAdler(stream: Buffer): Buffer {
  return Buffer.from(stream).fill(0x77, stream.length - 1);
}
