import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { stepsOfYear, type TakenStep } from '../examples/test/real-year.ts';
import { printedBy, wordsOf } from './guide-commands.ts';

// Each step reads, verifies and rewrites the whole journal.
vi.setConfig({ testTimeout: 240_000 });

const EXAMPLE = join(import.meta.dirname, '../examples/alessandria-asti-2024');
const PAGES = [
  { page: 'anno.md', home: 'anno' },
  { page: 'year.md', home: 'year' },
] as const;

const folder = mkdtempSync(join(tmpdir(), 'year-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A step as a command takes it: what is given is JSON, or a file below the folder of the plan. */
function stepOf(words: readonly string[], home: string): TakenStep {
  const after = (option: string): string | undefined =>
    words.includes(option) ? words[words.indexOf(option) + 1] : undefined;
  const subject = after('--subject');
  const given = after('--payload');
  const files = `${home}/passi/`;
  return {
    event: words[2] ?? '',
    role: after('--role') ?? '',
    day: after('--at') ?? '',
    ...(subject === undefined ? {} : { subject }),
    ...(given === undefined
      ? {}
      : { payload: given.startsWith(files) ? given.slice(files.length) : JSON.parse(given) }),
  };
}

/** Hashes and heads are others each time: a step has an id of its own. */
const settled = (text: string): string =>
  text.replaceAll(/sha256:[0-9a-f]{64}/g, 'sha256:…').replaceAll(/\b(\d+)(?:-[0-9A-Z]{4}){5}\b/g, '$1-…');

/** What a page shows of a long answer. */
const LINES = 12;
const shortened = (text: string): string => {
  const lines = text.split('\n');
  return lines.length > LINES ? [...lines.slice(0, LINES), '…'].join('\n') : text;
};

describe.each(PAGES)('docs/$page', ({ page, home }) => {
  const path = join(import.meta.dirname, '../docs', page);
  const source = readFileSync(path, 'utf8');
  const blocks = [...source.matchAll(/^```console\n([\s\S]*?)^```$/gm)].map(([, body = '']) => body);
  const commands = blocks.flatMap((body) => body.match(/^\$ .*$/gm) ?? []);

  test('takes the steps of the year as the example lists them, besides one that is refused', () => {
    const steps = commands.map((line) => wordsOf(line)).filter(([, verb]) => verb === 'apply');
    const taken = steps.map((words) => stepOf(words, home));
    expect(taken.filter(({ day }) => day !== '2025-06-19')).toEqual(stepsOfYear());
  });

  // `REFRESH=1 npm run unit -- scripts/year-guide.test.ts` writes what is printed into the page; the difference is read.
  test('every command prints what the page shows', async () => {
    const plan = join(folder, home);
    cpSync(EXAMPLE, plan, { recursive: true });
    const answers = new Map<string, string>();
    const here = (word: string): string => (word === home || word.startsWith(`${home}/`) ? join(folder, word) : word);
    for (const line of commands) {
      const printed = shortened(settled(await printedBy(wordsOf(line).map(here))).replaceAll(plan, home));
      answers.set(line, printed === '' ? '' : `${printed}\n`);
    }
    const shown = blocks.map((body) =>
      (body.match(/^\$ .*$/gm) ?? []).map((line) => `${line}\n${answers.get(line)}`).join(''),
    );
    if (process.env['REFRESH'] === undefined) expect(blocks).toEqual(shown);
    else
      writeFileSync(
        path,
        blocks.reduce((text, body, index) => text.replace(body, () => shown[index] ?? ''), source),
      );
    const read = (root: string, name: string): unknown => JSON.parse(readFileSync(join(root, 'passi', name), 'utf8'));
    const made = page === 'anno.md' ? ['modifiche.json', 'pareri.json'] : ['pareri.json']; // changes are written in the reader's language
    for (const name of made) expect(read(plan, name)).toEqual(read(EXAMPLE, name));
  });
});
