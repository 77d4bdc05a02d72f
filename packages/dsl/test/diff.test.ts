import type { Plan } from '@traguardo/model';
import { planAt } from '@traguardo/model';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { changeSentence } from '../src/diff/change-text.ts';
import { changeRow } from '../src/diff/change-row.ts';
import { diffPlans } from '../src/diff/diff-plans.ts';
import { en } from '../src/diff/locales/en.ts';
import { it } from '../src/diff/locales/it.ts';
import { revisionSteps } from '../src/diff/revision-steps.ts';
import { CHANGES } from './diff-changes.ts';
import { SAMPLE_PLUGINS } from './sample-plugins.ts';
import { shippedPacks } from './texts.ts';

const planOf = (text: string): Plan => {
  const whole = text.startsWith('!') ? text.slice(1) : `plan P "Piano" period 2024 {\n${text}\n}`;
  return compile({ files: [{ path: 'a.piano', text: whole }], plugins: SAMPLE_PLUGINS }).plan;
};

const folder = new URL('../../../examples/alessandria-asti-2024/', import.meta.url);
const example = compile({
  files: readdirSync(folder)
    .filter((name) => name.endsWith('.piano'))
    .map((path) => ({ path, text: readFileSync(new URL(path, folder), 'utf8') })),
  packs: shippedPacks(),
}).plan;

describe('each kind of change', () => {
  test.each(CHANGES)('%s: %s', (kind, before, after, sentence) => {
    const changes = diffPlans(planOf(before), planOf(after));
    expect(changes.filter((change) => change.kind === kind).map((change) => changeSentence(change, 'it'))).toContain(
      sentence,
    );
    expect(diffPlans(planOf(after), planOf(before))).toHaveLength(changes.length);
  });

  test('has a row above', () => {
    const shown = new Set(CHANGES.map(([kind]) => kind));
    const kinds = [...Object.keys(it.fields), 'added', 'removed', 'target', 'figure', 'direction', 'override'];
    expect(kinds.filter((kind) => !shown.has(kind))).toEqual([]);
  });

  test('has words of its own in each language', () => {
    for (const [, before, after] of CHANGES) {
      for (const change of diffPlans(planOf(before), planOf(after))) {
        const sentences = [changeSentence(change, 'it'), changeSentence(change, 'en')];
        expect(sentences[0]).not.toBe(sentences[1]);
        for (const sentence of sentences)
          expect(sentence).not.toMatch(/undefined(?! scores)|null|NaN|\[object|\s{2}|«»|""/);
      }
    }
    expect(Object.keys(en.fields)).toEqual(Object.keys(it.fields));
  });
});

describe('what changes nothing', () => {
  test.each([
    ['layout and notation', 'indicator X target >= 86.0%', '\n\nindicator   X   target 86%  // same'],
    ['order of siblings', 'area A\narea B', 'area B\narea A'],
    ['case and blanks of a code', 'indicator `PIRA 07` target yes', 'indicator pira_07 target yes'],
    ['the language', 'area A weight 40%', 'ambito A peso 40%'],
    ['values and tests', 'indicator X target yes', 'indicator X target yes\nactuals a { X yes }'],
  ])('%s', (_, before, after) => {
    expect(diffPlans(planOf(before), planOf(after))).toEqual([]);
  });

  test('a formula that names an indicator by its new code', () => {
    const before = planOf('indicator X { measure m }\nindicator Y formula X.m + value(X)');
    const after = planOf('indicator Z aka X { measure m }\nindicator Y formula Z.m + value(Z)');
    expect(diffPlans(before, after).map(({ kind }) => kind)).toEqual(['recoded', 'aliases']);
  });

  test('but the precision asked for after ~ is meant', () => {
    const [before, after] = ['check c must 1 ~ 1.0', 'check c must 1 ~ 1.00'].map(planOf) as [Plan, Plan];
    const [change] = diffPlans(before, after);
    expect(change?.kind).toBe('condition');
  });
});

describe('the example', () => {
  test('is equal to itself', () => {
    expect(diffPlans(example, example)).toEqual([]);
  });

  test('R1 sets twelve targets and does nothing else', () => {
    const changes = diffPlans(example, planAt(example, example.period.to, 'revised'));
    expect(changes.map((change) => (change.kind === 'target' ? change.effect : change.kind))).toEqual(
      Array(12).fill('set'),
    );
    expect(revisionSteps(example)).toEqual([{ revision: example.revisions[0], changes }]);
  });

  test('before its day R1 changes nothing', () => {
    expect(revisionSteps(example, '2024-09-17')).toEqual([]);
  });

  test('goes into JSON exactly', () => {
    const [change] = diffPlans(planOf('area A weight 1%'), planOf('area A weight 1.5%'));
    expect(JSON.parse(JSON.stringify(changeRow(change!, 'en')))).toEqual({
      kind: 'weight',
      subject: { kind: 'area', code: 'A', title: '', within: [] },
      before: '1/100',
      after: '3/200',
      sentence: 'Area A: Weight: was 1%, now 1.5%.',
    });
  });
});

test('revisions follow each other, each on what the one before left', () => {
  const plan = planOf(`indicator X target >= 5 N.
    revision R2 at 2024-10-01 { override X target >= 4 N. }
    revision R1 at 2024-09-01 { override X target >= 6 N. }`);
  const effects = revisionSteps(plan).map(({ revision, changes }) => [
    revision.code,
    changes.map((c) => 'effect' in c && c.effect),
  ]);
  expect(effects).toEqual([
    ['R1', ['tightened']],
    ['R2', ['loosened']],
  ]);
});
