import { hash, randomBytes } from "node:crypto";
import { machineSecret } from "./secret.ts";

/** The length of what SHA-256 takes at once, in bytes (FIPS 180-4). */
const blockSize = 64;

/**
 * Tells the caches of this machine from anything that someone else put in their place: a message authentication code with a secret that only
 * this user on this machine has. It is HMAC-SHA-256 (RFC 2104) of Node's one-shot hash: its own HMAC takes three times as long for a line.
 */
export class Seal {
  /** Why the machine has no secret: then what is kept now is not known again by a later build. Null where it has one. */
  readonly error: unknown;
  readonly #inner: Buffer;
  readonly #outer: Buffer;

  private constructor(secret: Uint8Array, error: unknown = null) {
    const key = Buffer.alloc(blockSize);
    key.set(secret);
    [this.#inner, this.#outer, this.error] = [key.map((byte) => byte ^ 0x36) as Buffer, key.map((byte) => byte ^ 0x5c) as Buffer, error];
  }

  /**
   * The seal of this machine.
   * @param purpose What is sealed: of what is kept for another purpose none is taken.
   */
  static of(purpose: string): Seal {
    const [secret, error] = secretOrNone();
    return new Seal(new Seal(secret).#codeOf([purpose]), error);
  }

  /** The code of some bytes or texts, of which only the last may hold a line end, as 64 hexadecimal digits. */
  code(...parts: readonly (string | Uint8Array)[]): string {
    return this.#codeOf(parts).toString("hex");
  }

  #codeOf(parts: readonly (string | Uint8Array)[]): Buffer {
    const bytes = parts.flatMap((part, n) => [n === 0 ? empty : lineEnd, typeof part === "string" ? Buffer.from(part) : part]);
    return sha256(this.#outer, sha256(this.#inner, ...bytes));
  }
}

const [empty, lineEnd] = [Buffer.alloc(0), Buffer.from("\n")];

function sha256(...parts: readonly Uint8Array[]): Buffer {
  return hash("sha256", Buffer.concat(parts), "buffer");
}

/** A machine that can keep none gets one for this moment. */
function secretOrNone(): [secret: Buffer, error: unknown] {
  try {
    return [machineSecret(), null];
  } catch (error) {
    return [randomBytes(blockSize / 2), error];
  }
}
