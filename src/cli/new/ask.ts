import { createInterface } from "node:readline";
import { WrongCall } from "../call/wrong-call.ts";

/** Where a person reads and answers. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream;
}

/**
 * Asks until an answer can be understood. The terminal is left as it is, so that Ctrl+C ends the program at once.
 * @param understand Throws WrongCall, with what is said before it is asked again.
 * @returns undefined where no answer came before the input ended.
 */
export async function ask<T>({ input, output }: Terminal, question: string, understand: (answer: string) => T): Promise<T | undefined> {
  output.write(question);
  for await (const line of createInterface({ input })) {
    try {
      return understand(line.trim());
    } catch (error) {
      if (!(error instanceof WrongCall)) throw error;
      output.write(`${error.message}\n${question}`);
    }
  }
  output.write("\n");
  return undefined;
}
