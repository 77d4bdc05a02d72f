import fc from 'fast-check';
import { expect, it } from 'vitest';
import { referenceExample } from '../workspace/shipped/reference-example.ts';
import { NO_SPOTS, type Spots, spotOf } from '../workspace/spots.ts';
import type { Analysis, WorkspaceFile } from '../workspace/workspace.ts';
import { analyse, analysisOf } from './analyse.ts';
import { type AnalysisSender, createAnalysisSender } from './analysis-sender.ts';
import { receivedAnalysis } from './sent-analysis.ts';

const PLAN = 'piano.piano';

/** A page that is told of one text after the other, as the browser copies what is sent. */
function openPage(sender: AnalysisSender = createAnalysisSender()) {
  let last: { readonly id: number; readonly analysis: Analysis } | null = null;
  return (analysis: Analysis, id = analysis.revision): Analysis => {
    const sent = structuredClone(sender(id, analysis, last?.id ?? null));
    last = { id, analysis: receivedAnalysis(sent, last?.analysis ?? null) };
    return last.analysis;
  };
}

function analysed(files: readonly WorkspaceFile[], revision: number, targets: 'original' | 'revised' = 'revised') {
  return analysisOf(analyse({ revision, files, choice: { at: null, targets }, language: 'it' }));
}

/** Plan and outcome with every place as where it starts, as a text: comparing them part by part would take seconds. */
function written({ plan, outcome, spots, problems }: Analysis): string {
  return JSON.stringify(
    { plan: spelled(plan, spots), outcome: spelled(outcome, spots), problems },
    (_key, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value),
  );
}

function spelled(data: unknown, spots: Spots): unknown {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map((item) => spelled(item, spots));
  if ('start' in data && 'end' in data && 'file' in data) {
    const via = 'via' in data ? { via: spelled(data.via, spots) } : {};
    return { ...spotOf(data as Parameters<typeof spotOf>[0], spots), ...via };
  }
  const fields = Object.entries(data).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([key, value]) => [key, spelled(value, spots)]));
}

const PIECES = [
  '1',
  '0',
  ' ',
  '\n',
  '"',
  '{',
  '}',
  '%',
  ';',
  'x',
  '// nota\n',
  '    indicatore NUOVO "Nuovo" target >= 3 N.\n',
];

/** What a person does next, at a part of the text: types, takes out some characters or a line, or goes back to how it was. */
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('type' as const), piece: fc.constantFrom(...PIECES) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('drop' as const), length: fc.integer({ min: 1, max: 12 }) }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'drop line' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'go back' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'other targets' as const }) },
);
const steps = fc.array(fc.tuple(step, fc.nat(9999)), { minLength: 12, maxLength: 12 });

function after(text: string, first: string, [{ kind, ...rest }, part]: [{ kind: string }, number]): string {
  const at = Math.floor((text.length * part) / 10_000);
  if (kind === 'go back') return first;
  if ('piece' in rest) return text.slice(0, at) + String(rest.piece) + text.slice(at);
  if ('length' in rest) return text.slice(0, at) + text.slice(at + Number(rest.length));
  if (kind === 'drop line') return text.slice(0, at) + text.slice(text.indexOf('\n', at) + 1);
  return text;
}

it('a page that hears of differences alone has at every step what a page has that hears of everything', async () => {
  const example = await referenceExample();
  const first = example.find(({ path }) => path === PLAN)?.text ?? '';
  const withText = (text: string) => example.map((file) => (file.path === PLAN ? { ...file, text } : file));
  fc.assert(
    fc.property(steps, (all) => {
      const page = openPage();
      let text = first;
      let targets: 'original' | 'revised' = 'revised';
      for (const [revision, one] of all.entries()) {
        text = after(text, first, one);
        if (one[0].kind === 'other targets') targets = targets === 'revised' ? 'original' : 'revised';
        const analysis = analysed(withText(text), revision, targets);
        expect(written(page(analysis)) === written(analysis)).toBe(true);
      }
    }),
    { numRuns: 2, seed: 334 },
  );
}, 120_000);

it('what did not change stays the same object, wherever it moved to', async () => {
  const example = await referenceExample();
  const sender = createAnalysisSender();
  const page = openPage(sender);
  const before = page(analysed(example, 1));
  const moved = example.map((file) => (file.path === PLAN ? { ...file, text: `// nota\n${file.text}` } : file));
  const after = page(analysed(moved, 2));
  expect(after.plan).toBe(before.plan);
  expect(after.outcome.nodes).toBe(before.outcome.nodes);
  const start = ({ plan, spots }: Analysis) => spotOf(plan.root.place, spots).offset;
  expect(start(after)).toBe(start(before) + '// nota\n'.length);
});

it('a page that has something else than was sent last is told everything', () => {
  const files = [{ path: 'p.piano', kind: 'plan', text: 'piano P periodo 2024 { indicatore A target SI }' }] as const;
  const sender = createAnalysisSender();
  expect(sender(1, analysed(files, 1), null).isWhole).toBe(true);
  expect(sender(2, analysed(files, 2), 1).isWhole).toBe(false);
  const again = sender(3, analysed(files, 3), 1);
  expect(again.isWhole).toBe(true);
  expect(written(receivedAnalysis(again, null))).toEqual(written({ ...analysed(files, 3), spots: NO_SPOTS }));
});
