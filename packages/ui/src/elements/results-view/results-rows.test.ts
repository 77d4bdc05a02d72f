import { expect, it } from 'vitest';
import { sampleOutcome } from '../../../test/sample-outcome.ts';
import { samplePlan } from '../../../test/sample-plan.ts';
import { resultsRows } from './results-rows.ts';

it('writes numbers with decimal commas and bands in words', () => {
  const rows = resultsRows(sampleOutcome, samplePlan.profile, 'it');
  expect(rows.find(([code]) => code === 'EC07')?.join(';')).toBe(
    'EC07;Proventi aggiuntivi;50,00;≥ 3,00 %;2,55 %;85,00;;;Raggiunto;1,80',
  );
});

it('calls a group of a composed goal as people do', () => {
  const rows = resultsRows(sampleOutcome, samplePlan.profile, 'it');
  expect(rows.filter(([code]) => code === '').map(([, title]) => title)).toContain('OS1 (indicatori)');
});

it('leaves the band empty where a range can end in any', () => {
  const rows = resultsRows(sampleOutcome, samplePlan.profile, 'it');
  expect(rows.find(([code]) => code === 'AS2')?.slice(6, 9)).toEqual(['0,00', '100,00', '']);
});

it('neutralises text that a spreadsheet would run', () => {
  const nodes = sampleOutcome.nodes.map((node) =>
    node.code === 'EC07' ? { ...node, title: '=HYPERLINK("x";"y")' } : node,
  );
  const titles = resultsRows({ ...sampleOutcome, nodes }, samplePlan.profile, 'it').map(([, title]) => title);
  expect(titles).toContain(`'=HYPERLINK("x";"y")`);
});
