import { compile, describe as describeProblem } from '@traguardo/dsl';
import { runTests } from '@traguardo/engine';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { printedBy, wordsOf } from './guide-commands.ts';
import { shippedPacks } from './shipped-packs.ts';

/** The step by step guides: the file they have the reader write, and its name. */
const GUIDES = [
  { page: 'guida.md', file: 'prova.piano', language: 'it' },
  { page: 'guide.md', file: 'try.piano', language: 'en' },
] as const;

const folder = mkdtempSync(join(tmpdir(), 'guide-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Step {
  readonly name: string;
  /** The file as the reader has it by now. */
  readonly text: string;
  /** What is run next, with what the page says it prints; null where only the text changed. */
  readonly command: { readonly at: number; readonly words: readonly string[]; readonly prints: string } | null;
}

/** The steps of a guide. `piano` begins the file anew, `piano +` adds to it. */
function stepsOf(page: string): readonly Step[] {
  const source = readFileSync(join(import.meta.dirname, '../docs', page), 'utf8');
  let text = '';
  let commands = 0;
  return [...source.matchAll(/^```(piano|console)( \+)?\n([\s\S]*?)^```$/gm)].map(
    ([, kind, more, body = ''], index) => {
      const name = `${page}:${source.slice(0, source.indexOf(body)).split('\n').length} (${index})`;
      if (kind === 'console') {
        const [first = '', ...rest] = body.split('\n');
        return { name, text, command: { at: commands++, words: wordsOf(first), prints: rest.join('\n') } };
      }
      text = more === undefined ? body : `${text}\n${body}`;
      return { name, text, command: null };
    },
  );
}

/** Writes into the page what its command number `at` prints: `REFRESH=1 npm run unit -- scripts/guides.test.ts`, and the difference is read. */
function refresh(page: string, at: number, shown: string): void {
  const path = join(import.meta.dirname, '../docs', page);
  const parts = readFileSync(path, 'utf8').split('```console\n');
  const part = parts[at + 1] ?? '';
  parts[at + 1] = `${part.slice(0, part.indexOf('\n'))}\n${shown}\n${part.slice(part.indexOf('```'))}`;
  writeFileSync(path, parts.join('```console\n'));
}

describe.each(GUIDES)('$page', ({ page, file, language }) => {
  const path = join(folder, file);

  test.each(stepsOf(page))('$name', async ({ text, command }) => {
    const { plan, diagnostics } = compile({ files: [{ path: file, text }], packs: shippedPacks() });
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map((error) => describeProblem(error, language))).toEqual([]);
    const failed = runTests(plan).flatMap(({ expectations }) => expectations.filter(({ passed }) => !passed));
    expect(failed.map(({ explanation }) => explanation)).toEqual([]);
    if (command === null) return;
    writeFileSync(path, text);
    const words = command.words.map((word) => (word === file ? path : word));
    const shown = (await printedBy(words)).replaceAll(path, file);
    if (process.env['REFRESH'] === undefined) expect(shown).toBe(command.prints.trim());
    else refresh(page, command.at, shown);
  });

  test('the example of words and tables has the three slips the page tells of, and no other', async () => {
    const source = readFileSync(join(import.meta.dirname, '../docs', page), 'utf8').split('```csv\n');
    const block = (kind: string, text = ''): string => text.split(`\`\`\`${kind}\n`).at(-1)?.split('```')[0] ?? '';
    const plan = block('piano', source[0]);
    const table = /file "([^"]+)"/.exec(plan)?.[1] ?? '';
    const files = {
      'plan.piano': plan,
      [table]: source[1]?.split('```')[0] ?? '',
      'report/words.md': block('markdown', source[1]),
      'traguardo.json': JSON.stringify({ tables: [table] }),
    };
    const home = join(folder, page);
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(home, name)), { recursive: true });
      writeFileSync(join(home, name), text);
    }
    const { diagnostics } = JSON.parse(await printedBy(['check', home, '--json'])) as {
      diagnostics: { code: string }[];
    };
    expect(diagnostics.map(({ code }) => code)).toEqual(['narrative/typed-figure', 'narrative/claim', 'table/printed']);
  });
});
