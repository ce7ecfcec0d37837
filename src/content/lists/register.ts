import type { Localized, Phrase } from "../../domain/language.ts";
import { slugify } from "../../domain/slug.ts";
import type { Noun } from "../../problems/facts.ts";
import { nearest } from "../../problems/nearest.ts";
import type { Position, Problems } from "../../problems/problem.ts";
import { isOpen } from "../fields/open-text.ts";
import { isPlaceholder } from "../schemas/placeholder.ts";

/** Where a record is: its id, or the value at a path in it. */
export type RecordAt = (...path: PropertyKey[]) => Position;

/** The things of one noun by their ids, in order, and where each was defined. */
export class Register<T extends object> {
  readonly #noun: Noun;
  readonly #isWhole: boolean;
  readonly #entries = new Map<string, { readonly thing: T; readonly at: RecordAt }>();

  /** @param isWhole False where the list could not be read: then nothing that is not in it can be called unknown. */
  constructor(noun: Noun, isWhole = true) {
    this.#noun = noun;
    this.#isWhole = isWhole;
  }

  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** Adds a thing; an id that is taken is a problem that names both places. */
  add(id: string, thing: T, at: RecordAt, problems: Problems): void {
    const taken = this.#entries.get(id);
    if (isPlaceholder(id)) return;
    if (taken) problems.add("duplicate-id", { noun: this.#noun, id }, at(), taken.at());
    else this.#entries.set(id, { thing, at });
  }

  get(id: string): T | null {
    return this.#entries.get(id)?.thing ?? null;
  }

  /**
   * The thing of an id that content refers to; null where there is none, which is a problem.
   * @param offered What is offered where nothing is near.
   */
  resolve(id: string, at: () => Position, problems: Problems, offered: readonly string[] = []): T | null {
    const thing = this.get(id);
    if (thing || !this.#isWhole || isPlaceholder(id)) return thing;
    if (isOpen(id)) problems.add("unwritten-text", { mayWait: false }, at());
    else problems.add("unknown-id", { noun: this.#noun, id, nearest: this.suggest(id), offered }, at());
    return thing;
  }

  /** The id that was probably meant by what is none; null where nothing is near. */
  suggest(given: string, others: readonly string[] = []): string | null {
    const names = [...this.#entries].flatMap(([id, { thing }]) => namesOf(thing).map((name) => [name, id] as const));
    return suggestId(given, [...others, ...this.ids], names);
  }

  get ids(): string[] {
    return [...this.#entries.keys()];
  }

  get all(): T[] {
    return [...this.#entries.values()].map(({ thing }) => thing);
  }

  at(id: string): RecordAt | null {
    return this.#entries.get(id)?.at ?? null;
  }
}

/** What a thing is called, in all languages. */
function namesOf({ name = "" }: { readonly name?: Localized<Phrase> | string }): readonly string[] {
  return typeof name === "string" ? [name] : Object.values<Phrase>(name).map(({ text }) => text);
}

/**
 * The id that was probably meant: of what is called so, or else what is spelt nearly so; or several ids between which a comma
 * is missing. Null where nothing is near.
 * @param names What ids represent, by the names in all languages.
 */
export function suggestId(given: string, ids: readonly string[], names: Iterable<readonly [name: string, id: string]> = []): string | null {
  const words = slugify(given);
  const called = new Map([...names].flatMap(([name, id]) => (slugify(name) === "" ? [] : [[slugify(name), id] as const])));
  const near = () => nearest(words, called.keys());
  return called.get(words) ?? nearest(given, ids) ?? severalIn(given, ids) ?? called.get(near() ?? "") ?? null;
}

function severalIn(given: string, ids: readonly string[]): string | null {
  const parts = given.split(/[\s,;]+/).filter((part) => !/^(y|e|and|&)$/.test(part));
  return parts.length > 1 && parts.every((part) => ids.includes(part)) ? parts.join(", ") : null;
}
