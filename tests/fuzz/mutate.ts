import type { Random } from "./random.ts";
import { tokens } from "./tokens.ts";

type Mutation = (bytes: Buffer, random: Random) => Buffer;

/** Where a stretch of some bytes begins and ends; most are short. */
function stretch(bytes: Buffer, random: Random): [from: number, to: number] {
  const from = random.below(bytes.length + 1);
  return [from, Math.min(bytes.length, from + random.below(random.below(4) === 0 ? 400 : 12))];
}

function spliced(bytes: Buffer, from: number, to: number, middle: Buffer | string): Buffer {
  return Buffer.concat([bytes.subarray(0, from), Buffer.from(middle as string), bytes.subarray(to)]);
}

const inLines = (change: (lines: string[], random: Random) => void): Mutation => {
  return (bytes, random) => {
    const lines = bytes.toString().split("\n");
    change(lines, random);
    return Buffer.from(lines.join("\n"));
  };
};

/** A place where a value of YAML or a word begins. */
function afterColon(bytes: Buffer, random: Random): number {
  const places = [...bytes.toString("latin1").matchAll(/[:[,-] /g)].map(({ index }) => index + 2);
  return places.length > 0 ? random.pick(places) : 0;
}

const mutations: Readonly<Record<string, Mutation>> = {
  flip: (bytes, random) => {
    const changed = Buffer.from(bytes);
    if (changed.length > 0) changed[random.below(changed.length)] = random.below(256);
    return changed;
  },
  remove: (bytes, random) => spliced(bytes, ...stretch(bytes, random), ""),
  double: (bytes, random) => {
    const [from, to] = stretch(bytes, random);
    return spliced(bytes, to, to, Buffer.concat(Array(1 + random.below(4)).fill(bytes.subarray(from, to))));
  },
  insert: (bytes, random) => {
    const [from] = stretch(bytes, random);
    return spliced(bytes, from, from, random.pick(tokens));
  },
  value: (bytes, random) => {
    const from = afterColon(bytes, random);
    return spliced(bytes, from, from, random.pick(tokens));
  },
  replaceValue: (bytes, random) => {
    const from = afterColon(bytes, random);
    const end = bytes.indexOf("\n", from);
    return spliced(bytes, from, end === -1 ? bytes.length : end, random.pick(tokens));
  },
  many: (bytes, random) => {
    const [from] = stretch(bytes, random);
    return spliced(
      bytes,
      from,
      from,
      random
        .pick(tokens)
        .repeat(2 ** random.below(14))
        .slice(0, 60_000),
    );
  },
  cut: (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  swapLines: inLines((lines, random) => {
    const [a, b] = [random.below(lines.length), random.below(lines.length)];
    [lines[a], lines[b]] = [lines[b] as string, lines[a] as string];
  }),
  doubleLine: inLines((lines, random) => {
    lines.splice(random.below(lines.length), 0, random.pick(lines));
  }),
  removeLine: inLines((lines, random) => {
    lines.splice(random.below(lines.length), 1);
  }),
  indent: inLines((lines, random) => {
    const at = random.below(lines.length);
    lines[at] = (random.below(2) === 0 ? "  " : "\t") + lines[at];
  }),
  windows: (bytes) => Buffer.from(bytes.toString().replaceAll("\n", "\r\n")),
  utf16: (bytes) => Buffer.from(bytes.toString(), "utf16le"),
  latin1: (bytes) => Buffer.from(bytes.toString(), "latin1"),
};

const names = Object.keys(mutations);

/** A file with one to four changes. */
export function mutated(bytes: Buffer, random: Random): Buffer {
  let changed = bytes;
  for (let left = 1 + random.below(random.below(2) === 0 ? 1 : 4); left > 0; left--) {
    // Inserted tokens lead further than broken bytes: they are half of all.
    const name = random.below(2) === 0 ? random.pick(["insert", "value", "replaceValue"]) : random.pick(names);
    changed = (mutations[name] as Mutation)(changed, random);
  }
  return changed;
}
