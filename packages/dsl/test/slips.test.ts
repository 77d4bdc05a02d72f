import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { describe as describeFinding, describeFix } from '../src/describe.ts';
import { runFixtures } from './fixtures.ts';

/** The slips of a controller: `-` lines of a sound plan become `+` lines; then what is said, where, and the ways out offered. */
const sound = readFileSync(new URL('fixtures/plan-of-slips.piano', import.meta.url), 'utf8');

test('the plan without slips has nothing to say', () => {
  expect(saidOf(sound)).toBe('');
});

runFixtures(new URL('fixtures/slips/', import.meta.url), (slip) => {
  const part = (sign: string): string =>
    slip
      .split('\n')
      .flatMap((line) => (line.startsWith(sign) ? [line.slice(1)] : []))
      .join('\n');
  expect(sound.split(part('-')).length, `${part('-')} stands once`).toBeGreaterThan(1);
  return saidOf(sound.replace(part('-'), () => part('+')));
});

function saidOf(text: string): string {
  const { diagnostics } = compile({ files: [{ path: 'piano.piano', text }] });
  return diagnostics
    .flatMap((finding) => {
      const { line, column } = finding.place.start;
      const fixes = finding.fixes.map((fix) => `  [${describeFix(fix, 'it')}]`);
      return [`${line}:${column} ${finding.code}`, `  ${describeFinding(finding, 'it')}`, ...fixes];
    })
    .join('\n');
}
