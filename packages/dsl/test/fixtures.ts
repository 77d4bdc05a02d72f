import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly expected: string;
}

/**
 * Runs every `.txt` of a folder: cases of `# name`, a text, `==>`, and what `run` gives for the text.
 * With `REFRESH=1` the files are written anew: `REFRESH=1 npm run unit -- packages/dsl`.
 */
export function runFixtures(folder: URL, run: (text: string, file: string) => string): void {
  for (const file of readdirSync(folder).filter((entry) => entry.endsWith('.txt'))) {
    const path = new URL(file, folder);
    const cases = readCases(readFileSync(path, 'utf8'));
    if (process.env['REFRESH'] === '1')
      writeFileSync(path, cases.map((each) => write(each, run(each.text, file))).join('\n'));
    else {
      describe(file, () => {
        test.each(cases.map((each) => [each.name, each] as const))('%s', (_, each) => {
          expect(run(each.text, file)).toBe(each.expected);
        });
      });
    }
  }
}

function readCases(text: string): readonly Case[] {
  return text
    .split(/^# /m)
    .slice(1)
    .map((piece) => {
      const [head = '', ...rest] = piece.split('\n');
      const [body = '', expected = ''] = rest.join('\n').split(/^==>\n/m);
      return { name: head, text: body.replace(/\n$/, ''), expected: expected.trimEnd() };
    });
}

function write({ name, text }: Case, result: string): string {
  return `# ${name}\n${text}\n==>\n${result}\n`;
}
