import { createInterface, type Interface } from "node:readline";
import { WrongCall } from "../command.ts";

/** Where a person reads and answers. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream;
}

/**
 * Asks until an answer can be understood. The terminal stays as it is, so that Ctrl+C ends the program at once.
 * @param understand Throws WrongCall, with what is said before it is asked again.
 * @returns undefined where no answer came before the input ended.
 */
export async function ask<T>({ input, output }: Terminal, question: string, understand: (answer: string) => T): Promise<T | undefined> {
  const lines = createInterface({ input });
  try {
    return await answerAmong(lines, question, understand, output);
  } finally {
    // Else the program would wait for more of the terminal, and never end.
    lines.close();
  }
}

async function answerAmong<T>(lines: Interface, question: string, understand: (answer: string) => T, output: NodeJS.WritableStream) {
  output.write(question);
  for await (const line of lines) {
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
