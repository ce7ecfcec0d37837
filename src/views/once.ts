import type { Language } from "../domain/language.ts";
import type { Reading } from "./reading.ts";

/**
 * Makes something of an object, such as a reading, when it is first asked for, and remembers it: all pages of a language share what is
 * around them, and several files describe the same data.
 */
export function once<S extends object, T>(make: (source: S) => T): (source: S) => T {
  const made = new WeakMap<S, T>();
  return (source) => {
    const known = made.get(source) ?? make(source);
    made.set(source, known);
    return known;
  };
}

/** The same of what an object becomes in a language: several files of an issue share it. */
export function oncePerLanguage<S extends object, T>(make: (source: S, reading: Reading) => T): (source: S, reading: Reading) => T {
  const made = once((_source: S) => new Map<Language, T>());
  return (source, reading) => {
    const known = made(source).get(reading.language) ?? make(source, reading);
    made(source).set(reading.language, known);
    return known;
  };
}
