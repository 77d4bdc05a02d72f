import { spawnSync } from 'node:child_process';
import { openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { run } from './run.ts';

test.each([
  [['check', '--foo'], 'l’opzione --foo non esiste. Ci sono: --cycle, --json, --lang, --packs.'],
  [['check', '-x'], 'l’opzione -x non esiste.'],
  [['evaluate', '--at'], '--at: manca il valore. Si scrive --at VALORE, o --at=VALORE'],
  [['evaluate', '--at', '--json'], '--at: manca il valore.'],
  [['evaluate', '--json=1'], '--json non prende un valore.'],
  [['evaluate', '--at', '2024-06-30', '--at', '2024-12-31'], '--at si può dare una volta sola.'],
  [['evaluate', '--lang', 'fr'], '--lang fr: si può scegliere tra it, en.'],
  [['evaluate', '--lang=en', '--at=domani'], '“domani” is not a date: write 2024-07-31 or 31/07/2024.'],
  [['check', '--packs'], '--packs: manca il valore.'],
  [['why', 'examples/alessandria-asti-2024'], 'si scrive: traguardo why CODICE'],
  [['why', 'piano.piano'], 'si scrive: traguardo why CODICE'],
] as const)('%j says what is wrong with it, in one line', async (words, message) => {
  const { status, out, err } = await run(words);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toContain(`traguardo ${words[0]}: ${message}`);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
});

test('the language may stand before the command, and the version is told', async () => {
  const after = await run(['check', 'nessuno', '--lang', 'en']);
  expect(await run(['--lang', 'en', 'check', 'nessuno'])).toEqual(after);
  expect(await run(['--lang=en', 'check', 'nessuno'])).toEqual(after);
  expect((await run(['--lang', 'en'])).err).toMatch(/^traguardo <command>/);
  expect(await run(['--version'])).toEqual({ status: 0, out: 'traguardo 0.1.0\n', err: '' });
});

test.runIf(process.platform === 'linux')('an output that cannot be written is told in one line', () => {
  const program = fileURLToPath(new URL('../bin/traguardo.js', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [program, 'help'], {
    stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'traguardo: l’uscita non si può scrivere / the output cannot be written (ENOSPC)\n',
  });
});

test('an action of the cycle that there is not is told with those there are, a plan that there is not as one', async () => {
  const { status, err } = await run(['cycle', 'statu', '--lang', 'en']);
  expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining('The actions: status, apply, due,') });
  expect((await run(['cycle', 'un/piano', '--lang', 'en'])).err).toContain('un/piano: does not exist');
});

test.each([['it'], ['en']])(
  'help in %s names every command, after one that one, within 120 characters',
  async (lang) => {
    const { status, out, err } = await run(['help', '--lang', lang]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const [, ofDiff] = /^( {2}diff.*\n(?: {3,}.*\n)*)/m.exec(out) ?? [];
    const [head, foot] = [out.slice(0, out.indexOf('  check')), out.slice(out.indexOf('\n\n', out.indexOf('  lsp')))];
    const one = { status, err, out: `${head}${ofDiff?.trimEnd() ?? ''}${foot}` };
    expect(await run(['diff', '--help', '--lang', lang])).toEqual(one);
    expect(await run(['--lang', lang, 'help', 'diff'])).toEqual(one);
    const named = [...out.matchAll(/^ {2}([\w-]+)/gm)].map(([, name]) => name);
    const commands =
      'check evaluate why sensitivity simulate compare diff format test section report pack cycle roll-forward lsp';
    expect(named).toEqual(commands.split(' '));
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
    const column =
      out
        .split('\n')
        .find((line) => line.startsWith('  check '))
        ?.indexOf('[') ?? 0;
    const followed = [...out.matchAll(/^ {2}roll-forward.*?(?=\[--year)/gm)].map(([before]) => before.length);
    expect(followed).toEqual([column]);
  },
);
