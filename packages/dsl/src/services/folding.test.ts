import { DEFAULT_PROFILE, type Outcome, type OutcomeNode, ratio } from '@traguardo/model';
import { expect, it } from 'vitest';
import { marked } from '../../test/marked-text.ts';
import { compile } from '../compile.ts';
import { coreVocabulary } from '../vocabulary/core.ts';
import { folding } from './folding.ts';
import { hover } from './hover/hover.ts';
import { inlays } from './inlays.ts';

const path = 'test.piano';
const TEXT = `// Prima riga
// seconda riga
lingua it
piano P periodo 2024 {
  /// Perché.
  /// Davvero.
  indicatore A1 "Uno" peso 60% target >= 1 N. {
    nota """
      lunga
    """
  }
  indicatore A2 "Due" peso 40% target >= 1 N. { nota "x" }
}
`;

function folds(text: string) {
  return folding(compile({ files: [{ path, text }] }), path).map(
    ({ kind, place }) => `${kind} ${place.start.line}-${place.end.line}`,
  );
}

it('folds blocks, runs of comments and long texts', () => {
  expect(folds(TEXT)).toEqual(['comment 1-2', 'block 4-13', 'comment 5-6', 'block 7-11', 'text 8-10']);
});

it('folds what can be folded in a broken text, and nothing of an unknown file', () => {
  expect(folds(TEXT.replace('  }\n  indicatore A2', '  indicatore A2'))).toContain('block 4-12');
  for (let end = 0; end < TEXT.length; end += 3) folds(TEXT.slice(0, end));
  expect(folding(compile({ files: [] }), path)).toEqual([]);
});

const NODE = {
  kind: 'indicator',
  title: '',
  parent: null,
  weight: null,
  status: 'ok',
  value: { kind: 'boolean', value: true },
  unit: null,
  target: null,
  range: null,
  band: null,
  bands: [],
} as unknown as OutcomeNode;
const OUTCOME = {
  decimals: 2,
  bands: [],
  nodes: [
    { ...NODE, code: 'a1', score: ratio(9n, 10n), band: 'reached' },
    { ...NODE, code: 'A2', score: null, range: [ratio(1n, 2n), ratio(1n, 1n)] },
    { ...NODE, code: 'P', score: null },
  ],
} as unknown as Outcome;

function withBand() {
  const { program, offset } = marked(TEXT.replace('A1 "', 'A|1 "'));
  const place = program.plan.root.place;
  const band = { code: 'reached', low: null, high: null, label: 'Raggiunto', tone: 'green' as const, place };
  return { offset, program: { ...program, plan: { ...program.plan, profile: { ...DEFAULT_PROFILE, bands: [band] } } } };
}

it('shows score and band at the end of a header, a range while the score is not known', () => {
  const { program } = withBand();
  const shown = inlays(program, OUTCOME, path).map(({ offset, text }) => [
    TEXT.slice(0, offset).split('\n').at(-1),
    text,
  ]);
  expect(shown).toEqual([
    ['  indicatore A1 "Uno" peso 60% target >= 1 N.', '90,00 % ● Raggiunto'],
    ['  indicatore A2 "Due" peso 40% target >= 1 N.', '50,00 %–100,00 %'],
  ]);
  expect(inlays(program, OUTCOME, 'other.piano')).toEqual([]);
});

it('says value and score in the hover when there is an outcome', () => {
  const { program, offset } = withBand();
  const said = hover(program, coreVocabulary, path, offset, 'en', OUTCOME)?.markdown ?? '';
  expect(said).toContain('Value: Yes');
  expect(said).toContain('Score: 90.00% ● Raggiunto');
  expect(hover(program, coreVocabulary, path, offset, 'en')?.markdown).not.toContain('Score');
});
