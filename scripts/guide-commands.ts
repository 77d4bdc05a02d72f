import { main } from '../packages/cli/src/main.ts';

/** The words behind `traguardo` in a command line of a guide (`$ npx traguardo …`), those between apostrophes in one. */
export function wordsOf(line: string): readonly string[] {
  return (line.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replace(/^'(.*)'$/, '$1')).slice(3);
}

/** What a command prints, both streams, without blanks at the end of lines. */
export async function printedBy(words: readonly string[]): Promise<string> {
  const printed: string[] = [];
  const stream = { write: (each: string) => printed.push(each) };
  await main(words, { env: {}, stdin: (async function* () {})(), stdout: stream, stderr: stream });
  const lines = printed.join('').trim().split('\n');
  return lines.map((line) => line.trimEnd()).join('\n');
}
